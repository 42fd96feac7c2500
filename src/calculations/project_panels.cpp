#include <algorithm>

#include "calculations/calculation_panels.h"
#include "charts/tornado_chart.h"

namespace calculations {

namespace {

using economics::Project;
using economics::ProjectActor;
using economics::ProjectInput;
using economics::ProjectYear;

Money money(double kronor) { return economics::to_ore_half_away(kronor); }
Cell cell(double value) { return kronor(money(value)); }

std::string name_of(const ProjectActor& actor, Language language) {
  return actor.name == economics::kSociety ? say(language, "society") : actor.name;
}

std::string interval_words(const ProjectYear& year, Language language) {
  return say(language, "interval",
             {{"low", kr_words(money(year.low), language)}, {"high", kr_words(money(year.high), language)}});
}

// Who gains and who pays after the last year, each with its interval.
FigurePanel gains_panel(const ProjectInput& input, const Project& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("project_gains", language);
  const auto& last = answer.society.years.back();
  out.says = say(language, "project.says",
                 {{"chance", chance_words(last.reached_by.value_or(0), language)},
                  {"years", years_words(input.years, language)},
                  {"net", kr_words(money(last.net.mean), language)},
                  {"interval", interval_words(last, language)}});
  auto table = table_of(
      out, "actor", {{"mean"}, {"p5"}, {"median"}, {"p95"}, {"chance", FigureUnit::tenths_of_percent}}, language);
  charts::SignedBarChart chart{out.title, "",           say(language, "chart.gains"), say(language, "chart.pays"),
                               {},        shown.units()};
  auto actors = answer.actors;
  actors.push_back(answer.society);
  for (const auto& actor : actors) {
    const auto& year = actor.years.back();
    const std::string name = name_of(actor, language);
    table.lines.push_back({actor.name,
                           name,
                           {cell(year.net.mean), cell(year.low), cell(year.median), cell(year.high),
                            Cell(panels::tenths(year.probability_positive))},
                           actor.name == economics::kSociety,
                           actor.transfer ? say(language, "transfer") : ""});
    const std::string words =
        name + ": " + kr_words(money(year.net.mean), language) + ", " + interval_words(year, language);
    chart.bars.push_back(
        {name, bar_words(money(year.net.mean), language), year.net.mean, year.low, year.high, words});
    chart.description += words + ". ";
  }
  out.drawing = charts::signed_bar_chart_svg(chart, "chart-" + out.key);
  out.notes.push_back(
      say(language, "project.draws",
          {{"draws", panels::count_words(input.draws, language)}, {"seed", std::to_string(input.seed)}}));
  out.tables = {std::move(table)};
  return out;
}

charts::Curve curve_of(const ProjectActor& actor, Language language) {
  charts::Curve out{name_of(actor, language), {{0, 0, 0, 0}}, {}};
  for (const auto& year : actor.years) {
    out.points.push_back({static_cast<double>(year.year), year.net.mean, year.low, year.high});
  }
  return out;
}

void put_years(FigureTable& table, const ProjectActor& actor, Language language) {
  for (const auto& year : actor.years) {
    const std::string number = std::to_string(year.year);
    table.lines.push_back({actor.name + number,
                           name_of(actor, language) + ", " + say(language, "year_of", {{"year", number}}),
                           {cell(year.net.mean), cell(year.low), cell(year.high),
                            Cell(panels::tenths(year.reached_by.value_or(0)))}});
  }
}

// Society and who pays, year by year, with their bands.
FigurePanel path_panel(const ProjectInput& input, const Project& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("project_path", language);
  const auto payer = std::find_if(answer.actors.begin(), answer.actors.end(),
                                  [&](const ProjectActor& x) { return x.name == input.payer; });
  const std::vector<ProjectActor> shown_actors = {answer.society, *payer};
  out.says = say(language, "project.path_says",
                 {{"name", payer->name},
                  {"chance", chance_words(payer->years.back().reached_by.value_or(0), language)},
                  {"years", years_words(input.years, language)}});
  charts::LineChart chart{out.title, out.says, say(language, "axis.years"), {}, {}, {}, {}, false};
  auto table =
      table_of(out, "year", {{"mean"}, {"p5"}, {"p95"}, {"reached_by", FigureUnit::tenths_of_percent}}, language);
  double low = 0, high = 0;
  for (const auto& actor : shown_actors) {
    chart.curves.push_back(curve_of(actor, language));
    for (const auto& point : chart.curves.back().points)
      low = std::min(low, point.lower), high = std::max(high, point.upper);
    put_years(table, actor, language);
  }
  for (int year = 0; year <= input.years; ++year)
    chart.x_ticks.push_back({static_cast<double>(year), std::to_string(year)});
  chart.y_ticks = money_ticks(low, high, language);
  chart.width = shown.units();
  out.drawing = charts::line_chart_svg(chart, "chart-" + out.key);
  out.tables = {std::move(table)};
  return out;
}

// "yearly of Kommunen" → "Kommunen: worth a year"; a quantity of the form by its label.
std::string quantity_words(const std::string& name, Language language) {
  const std::string yearly = "yearly of ", cost = "cost in year ";
  if (name.rfind(yearly, 0) == 0) return say(language, "quantity.yearly", {{"name", name.substr(yearly.size())}});
  if (name.rfind(cost, 0) == 0) return say(language, "quantity.cost", {{"year", name.substr(cost.size())}});
  return say(language, "quantity." + name);
}

std::string input_words(const std::string& name, double value, Language language) {
  if (name.rfind("yearly of ", 0) == 0 || name.rfind("cost in year ", 0) == 0)
    return kr_words(money(value), language);
  const bool is_plain = name == "participants" || name == "delay_years";
  return is_plain ? decimal_words(value, language) : panels::percent(value, language);
}

// Which assumption matters most for society, one at a time.
FigurePanel tornado_panel(const Project& answer, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("project_tornado", language);
  if (answer.tornado.bars.empty()) {
    out.says = say(language, "project.certain");
    return out;
  }
  const auto& widest = answer.tornado.bars.front();
  out.says = say(language, "project.tornado_says",
                 {{"name", quantity_words(widest.name, language)},
                  {"low", kr_words(money(std::min(widest.output_low, widest.output_high)), language)},
                  {"high", kr_words(money(std::max(widest.output_low, widest.output_high)), language)}});
  charts::TornadoChart chart{out.title,
                             "",
                             say(language, "tornado.low"),
                             say(language, "tornado.high"),
                             answer.tornado.output_at_medians,
                             {},
                             {},
                             shown.units()};
  auto table = table_of(out, "assumption", {{"at_low"}, {"at_high"}}, language);
  double low = chart.middle, high = chart.middle;
  for (const auto& bar : answer.tornado.bars) {
    const std::string name = quantity_words(bar.name, language);
    table.lines.push_back({bar.name, name, {cell(bar.output_low), cell(bar.output_high)}});
    table.lines.back().note =
        input_words(bar.name, bar.input_low, language) + " – " + input_words(bar.name, bar.input_high, language);
    chart.rows.push_back({name, bar.output_low, bar.output_high, name + ": " + table.lines.back().note});
    chart.description += name + ": " + kr_words(money(bar.output_low), language) + " – " +
                         kr_words(money(bar.output_high), language) + ". ";
    low = std::min({low, bar.output_low, bar.output_high}),
    high = std::max({high, bar.output_low, bar.output_high});
  }
  chart.ticks = money_ticks(low, high, language);
  out.drawing = charts::tornado_chart_svg(chart, "chart-" + out.key);
  out.tables = {std::move(table)};
  return out;
}

// Every actor in every year, as it is expected.
FigurePanel table_panel(const ProjectInput& input, const Project& answer, Language language) {
  FigurePanel out = panel_of("project_table", language);
  out.says = say(language, "project.table_says");
  FigureTable table{out.key, out.title, say(language, "head.actor"), {}, {}};
  for (int year = 1; year <= input.years; ++year) {
    table.columns.push_back({"after_" + std::to_string(year), "",
                             say(language, "after_years", {{"years", years_words(year, language)}}),
                             FigureUnit::kronor});
  }
  const auto put = [&](const ProjectActor& actor) {
    FigureLine line{actor.name, name_of(actor, language), {}};
    for (const auto& year : actor.years) line.values.push_back(cell(year.net.mean));
    line.is_total = actor.name == economics::kSociety;
    table.lines.push_back(std::move(line));
  };
  for (const auto& actor : answer.actors) put(actor);
  put(answer.society);
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const ProjectInput& input, const Project& answer, const Shown& shown) {
  return {gains_panel(input, answer, shown), path_panel(input, answer, shown), tornado_panel(answer, shown),
          table_panel(input, answer, shown.language)};
}

}  // namespace calculations
