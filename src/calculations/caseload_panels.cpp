#include <algorithm>
#include <cmath>

#include "analysis/month.h"
#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::ByMonth;
using economics::Caseload;
using economics::CaseloadInput;
using economics::CaseloadSummary;

Money money(double kronor) { return economics::to_ore_half_away(kronor); }
Cell cell(double amount) { return kronor(std::optional(money(amount))); }
Cell people(double count) { return Cell(std::llround(count * 10)); }  // in tenths

std::string month_words(int month) { return analysis::Month{month}.str(); }

// The outermost of the quantiles that were asked for; the mean where there are none.
std::pair<double, double> band_of(const ByMonth& x, size_t month) {
  if (x.quantiles.empty()) return {x.mean[month], x.mean[month]};
  const auto [low, high] =
      std::minmax_element(x.quantiles.begin(), x.quantiles.end(),
                          [](const auto& a, const auto& b) { return a.probability < b.probability; });
  return {low->values[month], high->values[month]};
}

std::string figure_words(const economics::Figure& x, Language language) {
  const std::string mean = kr_words(money(x.spread.mean), language);
  if (x.quantiles.size() < 2) return mean;
  const auto [low, high] =
      std::minmax_element(x.quantiles.begin(), x.quantiles.end(),
                          [](const auto& a, const auto& b) { return a.probability < b.probability; });
  return say(language, "caseload.interval",
             {{"mean", mean},
              {"share", panels::percent(high->probability - low->probability, language)},
              {"low", kr_words(money(low->value), language)},
              {"high", kr_words(money(high->value), language)}});
}

std::vector<charts::Tick> month_ticks(const std::vector<int>& months) {
  std::vector<charts::Tick> out;
  const size_t step = std::max<size_t>(1, (months.size() + 5) / 6);
  for (size_t i = 0; i + step / 2 < months.size(); i += step)
    out.push_back({static_cast<double>(i), month_words(months[i])});
  if (months.size() > 1) out.push_back({static_cast<double>(months.size() - 1), month_words(months.back())});
  return out;
}

charts::Curve curve_of(const std::string& name, const ByMonth& x) {
  charts::Curve out{name, {}, {}};
  for (size_t i = 0; i < x.mean.size(); ++i) {
    const auto [low, high] = band_of(x, i);
    out.points.push_back({static_cast<double>(i), x.mean[i], low, high});
  }
  return out;
}

std::vector<charts::Tick> count_ticks(double high, Language language) {
  auto out = money_ticks(0, high, language);
  for (auto& tick : out) {
    tick.label = panels::count_words(std::llround(tick.at), language);
  }
  return out;
}

// Nothing to draw of a single month.
std::string drawn(const FigurePanel& panel, const std::vector<int>& months, std::vector<charts::Curve> curves,
                  std::vector<charts::Tick> y_ticks, const Shown& shown) {
  if (months.size() < 2) return "";
  charts::LineChart chart{panel.title, panel.says, say(shown.language, "axis.month"), {}, {}, {}, {}, false};
  chart.x_ticks = month_ticks(months);
  chart.y_ticks = std::move(y_ticks);
  chart.curves = std::move(curves);
  chart.width = shown.units();
  return charts::line_chart_svg(chart, "chart-" + panel.key);
}

double highest(const std::vector<charts::Curve>& curves) {
  double out = 1;
  for (const auto& curve : curves) {
    for (const auto& point : curve.points) out = std::max(out, point.upper);
  }
  return out;
}

FigureTable cost_table(const FigurePanel& panel, const CaseloadInput& input, const Caseload& answer,
                       Language language) {
  const auto& found = answer.as_it_stands;
  std::vector<ColumnOf> columns = {{"mean"}, {"low"}, {"high"}};
  if (found.within_budget) {
    columns.push_back({"budget"});
    columns.push_back({"within_month", FigureUnit::tenths_of_percent});
    columns.push_back({"within_so_far", FigureUnit::tenths_of_percent});
  }
  auto out = table_of(panel, "month", columns, language);
  for (size_t i = 0; i < answer.months.size(); ++i) {
    const auto [low, high] = band_of(found.cost, i);
    const std::string month = month_words(answer.months[i]);
    out.lines.push_back({month, month, {cell(found.cost.mean[i]), cell(low), cell(high)}});
    if (!found.within_budget) continue;
    auto& values = out.lines.back().values;
    values.emplace_back(kronor((*input.model.budget_by_month)[i]));
    values.emplace_back(panels::tenths(found.within_budget->in_month[i]));
    values.emplace_back(panels::tenths(found.within_budget->so_far[i]));
  }
  return out;
}

FigurePanel cost_panel(const CaseloadInput& input, const Caseload& answer, const Shown& shown) {
  const Language language = shown.language;
  const auto& found = answer.as_it_stands;
  FigurePanel out = panel_of("caseload_cost", language);
  out.says = say(language, "caseload.cost_says",
                 {{"from", month_words(answer.months.front())},
                  {"to", month_words(answer.months.back())},
                  {"cost", figure_words(found.total_cost, language)}});
  std::vector<charts::Curve> curves = {curve_of(say(language, "caseload.cost"), found.cost)};
  if (found.within_budget) {
    out.says += " " + say(language, "caseload.budget_says",
                          {{"chance", chance_words(found.within_budget->so_far.back(), language)}});
    charts::Curve budget{say(language, "caseload.budget"), {}, {}};
    for (const Money amount : *input.model.budget_by_month) {
      const double y = amount.kronor();
      budget.points.push_back({static_cast<double>(budget.points.size()), y, y, y});
    }
    curves.push_back(std::move(budget));
  }
  out.notes = {say(language, "caseload.discounted", {{"cost", figure_words(found.discounted_cost, language)}}),
               say(language, "caseload.replications",
                   {{"replications", std::to_string(input.replications)}, {"seed", std::to_string(input.seed)}})};
  auto ticks = money_ticks(0, highest(curves), language);
  out.drawing = drawn(out, answer.months, std::move(curves), std::move(ticks), shown);
  out.tables = {cost_table(out, input, answer, language)};
  return out;
}

FigurePanel people_panel(const Caseload& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("caseload_people", language);
  const auto& states = answer.as_it_stands.people;
  std::vector<charts::Curve> curves;
  FigureTable table{out.key, out.title, say(language, "head.month"), {}, {}};
  for (const auto& state : states) {
    table.columns.push_back({state.state, "", state.state, FigureUnit::tenths});
    if (curves.size() < charts::kLooksMax) curves.push_back(curve_of(state.state, state.people));
    const double last = state.people.mean.back();
    out.says +=
        (out.says.empty() ? "" : ", ") + state.state + " " + panels::count_words(std::llround(last), language);
  }
  out.says =
      say(language, "caseload.people_say", {{"month", month_words(answer.months.back())}, {"states", out.says}});
  for (size_t i = 0; i < answer.months.size(); ++i) {
    FigureLine line{month_words(answer.months[i]), month_words(answer.months[i]), {}};
    for (const auto& state : states) line.values.push_back(people(state.people.mean[i]));
    table.lines.push_back(std::move(line));
  }
  auto ticks = count_ticks(highest(curves), language);
  out.drawing = drawn(out, answer.months, std::move(curves), std::move(ticks), shown);
  out.tables = {std::move(table)};
  return out;
}

FigurePanel passage_panel(const Caseload& answer, const Shown& shown) {
  const Language language = shown.language;
  const auto& found = *answer.as_it_stands.first_passage;
  FigurePanel out = panel_of("caseload_passage", language);
  const auto& share = found.share_by;
  out.says = say(language, "caseload.passage_says",
                 {{"people", std::to_string(found.people)},
                  {"share", panels::percent(share.mean.back(), language)},
                  {"month", month_words(answer.months.back())}});
  out.says +=
      " " + (found.median_month ? say(language, "caseload.median", {{"month", month_words(*found.median_month)}})
                                : say(language, "caseload.no_median"));
  auto table = table_of(out, "month",
                        {{"mean", FigureUnit::tenths_of_percent},
                         {"low", FigureUnit::tenths_of_percent},
                         {"high", FigureUnit::tenths_of_percent}},
                        language);
  for (size_t i = 0; i < answer.months.size(); ++i) {
    const auto [low, high] = band_of(share, i);
    const std::string month = month_words(answer.months[i]);
    table.lines.push_back(
        {month,
         month,
         {Cell(panels::tenths(share.mean[i])), Cell(panels::tenths(low)), Cell(panels::tenths(high))}});
  }
  out.drawing = drawn(out, answer.months, {curve_of(out.title, share)}, panels::percent_ticks(language), shown);
  out.tables = {std::move(table)};
  return out;
}

FigurePanel queue_panel(const CaseloadInput& input, const Caseload& answer, Language language) {
  const auto& found = *answer.as_it_stands.queueing;
  FigurePanel out = panel_of("caseload_queue", language);
  out.says = found.mean_months
                 ? say(language, "caseload.queue_says",
                       {{"programme", input.model.queue->programme},
                        {"months", decimal_words(*found.mean_months, language)}})
                 : say(language, "caseload.nobody_admitted", {{"programme", input.model.queue->programme}});
  auto table = table_of(out, "part", {{"mean_people", FigureUnit::tenths}}, language);
  table.lines.push_back({"admitted", say(language, "caseload.admitted"), {people(found.admitted.spread.mean)}});
  table.lines.push_back({"left", say(language, "caseload.left_queue"), {people(found.left_queue.spread.mean)}});
  for (const auto& one : found.months_quantiles) {
    out.notes.push_back(say(
        language, "caseload.waits",
        {{"share", panels::percent(one.probability, language)}, {"months", decimal_words(one.value, language)}}));
  }
  out.tables = {std::move(table)};
  return out;
}

// What each change of course would mean, with the same luck.
FigurePanel scenarios_panel(const Caseload& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("caseload_scenarios", language);
  auto table =
      table_of(out, "scenario", {{"total_cost"}, {"difference"}, {"chance_dearer", FigureUnit::tenths_of_percent}},
               language);
  table.lines.push_back({"as_it_stands",
                         say(language, "caseload.as_it_stands"),
                         {cell(answer.as_it_stands.discounted_cost.spread.mean), Cell(), Cell()}});
  std::vector<std::pair<std::string, Money>> gains;
  for (const auto& one : answer.scenarios) {
    const auto& difference = *one.differences;
    const double mean = difference.discounted_cost.spread.mean;
    table.lines.push_back({one.name,
                           one.name,
                           {cell(one.discounted_cost.spread.mean), cell(mean),
                            Cell(panels::tenths(difference.probability_dearer))}});
    gains.emplace_back(one.name, money(-mean));
    out.says += (out.says.empty() ? "" : " ") +
                say(language,
                    mean == 0  ? "caseload.same"
                    : mean > 0 ? "caseload.dearer"
                               : "caseload.cheaper",
                    {{"name", one.name}, {"amount", kr_words(money(mean > 0 ? mean : -mean), language)}});
  }
  out.drawing = gains_drawing(out, gains, shown);
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const CaseloadInput& input, const Caseload& answer, const Shown& shown) {
  Panels out = {cost_panel(input, answer, shown), people_panel(answer, shown)};
  if (answer.as_it_stands.first_passage) out.push_back(passage_panel(answer, shown));
  if (answer.as_it_stands.queueing) out.push_back(queue_panel(input, answer, shown.language));
  if (!answer.scenarios.empty()) out.push_back(scenarios_panel(answer, shown));
  return out;
}

}  // namespace calculations
