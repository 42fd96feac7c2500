#include "base/names.h"
#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::BreakEvenRow;
using economics::Outcome;

std::string outcome_words(Outcome outcome, Language language) {
  return say(language, "outcome." + base::name_of(outcome));
}

// "Society" and the sum of all lines under their own names, an actor under its own.
std::vector<std::pair<std::string, const BreakEvenRow*>> named(const economics::BreakEven& answer,
                                                               Language language) {
  std::vector<std::pair<std::string, const BreakEvenRow*>> out;
  for (const auto& row : answer.rows) out.emplace_back(row.name, &row);
  out.emplace_back(say(language, "sum_of_lines"), &answer.sum_of_lines);
  out.emplace_back(say(language, "society"), &answer.society);
  return out;
}

std::string says_of(const economics::BreakEvenInput& input, const BreakEvenRow& society, Language language) {
  const std::string people = say_of(language, "people", input.people);
  const std::string when =
      society.outcome == Outcome::reached
          ? say(language, "break_even.reached", {{"years", years_words(*society.years, language)}})
          : say(language, "break_even." + base::name_of(society.outcome),
                {{"years", years_words(input.years, language)}});
  return say(language, "break_even.says", {{"people", people}, {"when", when}});
}

// How many people each who could bear the cost alone would need.
std::string needs_of(const economics::BreakEvenInput& input, const BreakEvenRow& row, const std::string& name,
                     Language language) {
  if (!row.people_needed) return say(language, "break_even.no_number", {{"name", name}});
  return say(language, "break_even.needs",
             {{"name", name},
              {"people", decimal_words(*row.people_needed, language)},
              {"whole", panels::count_words(*row.whole_people_needed, language)},
              {"years", years_words(input.years, language)}});
}

std::vector<charts::Tick> month_ticks(int months, Language language) {
  std::vector<charts::Tick> out = {{0, "0"}};
  const int step = months <= 24 ? 6 : months <= 72 ? 12 : 12 * ((months / 12 + 5) / 6);
  for (int at = step; at < months - step / 2; at += step)
    out.push_back({static_cast<double>(at), std::to_string(at)});
  out.push_back({static_cast<double>(months), say(language, "axis.months", {{"months", std::to_string(months)}})});
  return out;
}

charts::Curve curve_of(const std::string& name, const std::vector<Money>& net) {
  charts::Curve out{name, {{0, 0, 0, 0}}, {}};
  for (size_t i = 0; i < net.size(); ++i) {
    const double y = net[i].kronor();
    out.points.push_back({static_cast<double>(i + 1), y, y, y});
  }
  return out;
}

std::string net_drawing(const FigurePanel& panel, const economics::MonthlyBreakEvenInput& input,
                        const std::vector<std::pair<std::string, const economics::MonthlyBreakEvenRow*>>& rows,
                        const Shown& shown) {
  charts::LineChart chart{panel.title, panel.says, say(shown.language, "axis.after_start"), {}, {}, {}, {}, false};
  double low = 0, high = 0;
  for (const auto& [name, row] : rows) {
    if (chart.curves.size() == charts::kLooksMax) break;
    chart.curves.push_back(curve_of(name, row->net));
    for (const auto& point : chart.curves.back().points)
      low = std::min(low, point.y), high = std::max(high, point.y);
  }
  chart.x_ticks = month_ticks(input.months, shown.language);
  chart.y_ticks = money_ticks(low, high, shown.language);
  chart.width = shown.units();
  return charts::line_chart_svg(chart, "chart-" + panel.key);
}

std::string says_of(const economics::MonthlyBreakEvenInput& input, const economics::MonthlyBreakEvenRow& row,
                    const std::string& name, Language language) {
  if (row.outcome != Outcome::reached) {
    return say(language, "break_even_by_month." + base::name_of(row.outcome),
               {{"name", name}, {"span", months_words(input.months, language)}});
  }
  return say(
      language, "break_even_by_month.reached",
      {{"name", name}, {"month", std::to_string(*row.month)}, {"span", months_words(*row.month, language)}});
}

}  // namespace

Panels panels_of(const economics::BreakEvenInput& input, const economics::BreakEven& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("break_even", language);
  out.says = says_of(input, answer.society, language);
  auto table = table_of(out, "actor",
                        {{"break_even_years", FigureUnit::hundredths},
                         {"worth"},
                         {"net"},
                         {"people_needed", FigureUnit::hundredths},
                         {"whole_people_needed", FigureUnit::count}},
                        language);
  std::vector<std::pair<std::string, Money>> gains;
  for (const auto& [name, row] : named(answer, language)) {
    table.lines.push_back(
        {row->name,
         name,
         {hundredths(row->years), kronor(row->worth), kronor(row->net), hundredths(row->people_needed),
          row->whole_people_needed ? Cell(*row->whole_people_needed) : std::nullopt}});
    auto& line = table.lines.back();
    line.is_total = row == &answer.society || row == &answer.sum_of_lines;
    if (row->outcome != Outcome::reached) line.note = outcome_words(row->outcome, language);
    if (row != &answer.sum_of_lines) gains.emplace_back(name, row->net);
    if (row == &answer.sum_of_lines) continue;
    out.notes.push_back(needs_of(input, *row, name, language));
  }
  out.drawing = gains_drawing(out, gains, shown);
  out.tables = {std::move(table)};
  return {out};
}

Panels panels_of(const economics::MonthlyBreakEvenInput& input, const economics::MonthlyBreakEven& answer,
                 const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("break_even_by_month", language);
  std::vector<std::pair<std::string, const economics::MonthlyBreakEvenRow*>> rows = {
      {say(language, "society"), &answer.society}};
  for (const auto& row : answer.rows) rows.emplace_back(row.name, &row);
  out.says = says_of(input, answer.society, say(language, "society_inside"), language);
  auto table = table_of(out, "actor",
                        {{"break_even_month", FigureUnit::count},
                         {"net_at_end"},
                         {"lowest_net"},
                         {"lowest_month", FigureUnit::count}},
                        language);
  for (const auto& [name, row] : rows) {
    table.lines.push_back({row->name,
                           name,
                           {row->month ? Cell(*row->month) : std::nullopt, kronor(row->net.back()),
                            kronor(row->lowest_net), Cell(row->lowest_month)}});
    if (row->outcome != Outcome::reached) table.lines.back().note = outcome_words(row->outcome, language);
    if (row != &answer.society) out.notes.push_back(says_of(input, *row, name, language));
  }
  table.lines[0].is_total = true;
  out.notes.push_back(
      say(language, "break_even_by_month.cost", {{"cost", kr_words(answer.cost_present_value, language)}}));
  out.drawing = net_drawing(out, input, rows, shown);
  out.tables = {std::move(table)};
  return {out};
}

}  // namespace calculations
