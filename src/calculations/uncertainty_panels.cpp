#include <algorithm>
#include <cmath>
#include <map>

#include "calculations/calculation_panels.h"
#include "calculations/own_model.h"
#include "calculations/shares_panel.h"
#include "charts/axis.h"
#include "charts/tornado_chart.h"

namespace calculations {

namespace {

using economics::MonteCarloInput;
using economics::OutputSummary;
using economics::ScenarioSummary;

bool is_kronor(const std::string& unit) { return unit == "kr"; }

// Kronor whole, everything else in hundredths.
Cell cell_of(double value, const std::string& unit) {
  return is_kronor(unit) ? Cell(std::llround(value)) : Cell(hundredths(value));
}
std::string words_of(double value, const std::string& unit, Language language) {
  if (is_kronor(unit)) return kr_words(economics::to_ore_half_away(std::round(value)), language);
  return decimal_words(value, language) + "\u00a0" + unit;
}
FigureUnit unit_of(const std::string& unit) {
  return is_kronor(unit) ? FigureUnit::kronor : FigureUnit::hundredths;
}

std::string interval_words(const OutputSummary& output, Language language) {
  if (output.quantiles.size() < 2) return {};
  const auto &low = output.quantiles.front(), &high = output.quantiles.back();
  return ", " + say(language, "uncertainty.interval",
                    {{"share", panels::percent(high.probability - low.probability, language)},
                     {"low", words_of(low.value, output.unit, language)},
                     {"high", words_of(high.value, output.unit, language)}});
}

FigureTable table_of_unit(const std::string& unit, const FigurePanel& panel, Language language) {
  FigureTable out{panel.key + "_" + unit,
                  say(language, "uncertainty.in", {{"unit", unit}}),
                  say(language, "head.output"),
                  {},
                  {}};
  out.columns = {{"mean", "", say(language, "column.mean"), unit_of(unit)},
                 {"sd", "", say(language, "column.sd"), unit_of(unit)}};
  return out;
}

// One table for each unit, in the order in which the units are wanted.
std::vector<FigureTable> tables_of(const std::vector<OutputSummary>& outputs, const FigurePanel& panel,
                                   Language language) {
  std::vector<FigureTable> out;
  std::map<std::string, size_t> places;
  for (const auto& one : outputs) {
    const auto [place, is_new] = places.emplace(one.unit, out.size());
    if (is_new) {
      out.push_back(table_of_unit(one.unit, panel, language));
      for (const auto& quantile : one.quantiles) {
        out.back().columns.push_back({"q" + std::to_string(panels::tenths(quantile.probability)), "",
                                      exact_percent(quantile.probability, language), unit_of(one.unit)});
      }
      out.back().columns.push_back(
          {"chance", "", say(language, "column.chance_above"), FigureUnit::tenths_of_percent});
    }
    FigureLine line{one.name, one.name, {cell_of(one.spread.mean, one.unit), cell_of(one.spread.sd, one.unit)}};
    for (const auto& quantile : one.quantiles) line.values.push_back(cell_of(quantile.value, one.unit));
    line.values.emplace_back(panels::tenths(one.probability_positive));
    out[place->second].lines.push_back(std::move(line));
  }
  return out;
}

// Those of the first output's unit beside each other.
std::string drawing_of(const std::vector<OutputSummary>& outputs, const FigurePanel& panel, const Shown& shown) {
  charts::SignedBarChart chart{panel.title,
                               panel.says,
                               say(shown.language, "uncertainty.above"),
                               say(shown.language, "uncertainty.below"),
                               {},
                               shown.units()};
  const std::string& unit = outputs.front().unit;
  for (const auto& one : outputs) {
    if (one.unit != unit) continue;
    charts::SignedBar bar{one.name,
                          words_of(one.spread.mean, unit, shown.language),
                          one.spread.mean,
                          {},
                          {},
                          one.name + ": " + words_of(one.spread.mean, unit, shown.language)};
    if (one.quantiles.size() > 1) bar.low = one.quantiles.front().value, bar.high = one.quantiles.back().value;
    chart.bars.push_back(std::move(bar));
  }
  return charts::signed_bar_chart_svg(chart, "chart-" + panel.key);
}

FigurePanel outputs_panel(const MonteCarloInput& input, const ScenarioSummary& found, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("uncertainty", language);
  const auto& last = found.outputs.back();
  out.says = say(language, "uncertainty.says",
                 {{"name", last.name},
                  {"mean", words_of(last.spread.mean, last.unit, language)},
                  {"interval", interval_words(last, language)},
                  {"chance", chance_words(last.probability_positive, language)}});
  out.notes.push_back(
      say(language, "project.draws",
          {{"draws", panels::count_words(input.draws, language)}, {"seed", std::to_string(input.seed)}}));
  out.tables = tables_of(found.outputs, out, language);
  out.drawing = drawing_of(found.outputs, out, shown);
  return out;
}

FigurePanel paths_panel(const ScenarioSummary& found, Language language) {
  FigurePanel out = panel_of("uncertainty_paths", language);
  out.says = say(language, "uncertainty.paths_says");
  FigureTable table{out.key, out.title, say(language, "head.year"), {}, {}};
  size_t years = 0;
  for (const auto& path : found.paths) {
    table.columns.push_back({path.name, "", path.name, FigureUnit::tenths_of_percent});
    years = std::max(years, path.reached_by.size());
  }
  for (size_t year = 0; year < years; ++year) {
    FigureLine line{std::to_string(year + 1), say(language, "year_of", {{"year", std::to_string(year + 1)}}), {}};
    for (const auto& path : found.paths) {
      line.values.push_back(year < path.reached_by.size() ? Cell(panels::tenths(path.reached_by[year]))
                                                          : std::nullopt);
    }
    table.lines.push_back(std::move(line));
  }
  out.tables = {std::move(table)};
  return out;
}

// By how much each scenario differs from the model as it stands, draw by draw.
FigurePanel scenarios_panel(const economics::MonteCarlo& answer, Language language) {
  FigurePanel out = panel_of("uncertainty_scenarios", language);
  out.says = say(language, "uncertainty.scenarios_says");
  const auto& outputs = answer.as_it_stands.outputs;
  const bool is_one_unit = std::all_of(outputs.begin(), outputs.end(),
                                       [&](const OutputSummary& one) { return one.unit == outputs.front().unit; });
  const std::string unit = is_one_unit ? outputs.front().unit : "";
  for (const auto& scenario : answer.scenarios) {
    FigureTable table{out.key + "_" + scenario.name, scenario.name, say(language, "head.output"), {}, {}};
    table.columns = {{"difference", "", say(language, "column.difference"), unit_of(unit)},
                     {"sd", "", say(language, "column.sd"), unit_of(unit)},
                     {"chance", "", say(language, "column.chance_more"), FigureUnit::tenths_of_percent}};
    for (const auto& one : scenario.differences) {
      table.lines.push_back({one.name,
                             scenario.name + ": " + one.name,
                             {cell_of(one.spread.mean, unit), cell_of(one.spread.sd, unit),
                              panels::tenths(one.probability_positive)}});
    }
    out.tables.push_back(std::move(table));
  }
  return out;
}

void put_bars(const economics::Tornado& tornado, const OutputSummary& output, charts::TornadoChart& chart,
              FigureTable& table, Language language) {
  double low = chart.middle, high = chart.middle;
  for (const auto& bar : tornado.bars) {
    const std::string range =
        decimal_words(bar.input_low, language) + " – " + decimal_words(bar.input_high, language);
    table.lines.push_back(
        {bar.name, bar.name, {cell_of(bar.output_low, output.unit), cell_of(bar.output_high, output.unit)}});
    table.lines.back().note = range;
    chart.rows.push_back({bar.name, bar.output_low, bar.output_high, bar.name + ": " + range});
    low = std::min({low, bar.output_low, bar.output_high});
    high = std::max({high, bar.output_low, bar.output_high});
  }
  for (const double at : charts::axis_values(low, high)) {
    chart.ticks.push_back({at, is_kronor(output.unit) ? money_label(at, language) : decimal_words(at, language)});
  }
}

FigurePanel tornado_panel(const OwnModel& answer, const OutputSummary& output, const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("uncertainty_tornado", language);
  if (answer.tornado.bars.empty()) {
    out.says = say(language, "project.certain");
    return out;
  }
  const auto words = [&](double value) { return words_of(value, output.unit, language); };
  const auto& widest = answer.tornado.bars.front();
  out.says = say(language, "uncertainty.tornado_says",
                 {{"name", widest.name},
                  {"output", output.name},
                  {"low", words(std::min(widest.output_low, widest.output_high))},
                  {"high", words(std::max(widest.output_low, widest.output_high))}});
  charts::TornadoChart chart{out.title,
                             out.says,
                             say(language, "tornado.low"),
                             say(language, "tornado.high"),
                             answer.tornado.output_at_medians,
                             {},
                             {},
                             shown.units()};
  FigureTable table{out.key, out.title, say(language, "head.assumption"), {}, {}};
  table.columns = {{"at_low", "", say(language, "column.at_low"), unit_of(output.unit)},
                   {"at_high", "", say(language, "column.at_high"), unit_of(output.unit)}};
  put_bars(answer.tornado, output, chart, table, language);
  out.drawing = charts::tornado_chart_svg(chart, "chart-" + out.key);
  out.tables = {std::move(table)};
  return out;
}

}  // namespace

Panels panels_of(const MonteCarloInput& input, const OwnModel& answer, const Shown& shown) {
  const auto& found = answer.drawn.as_it_stands;
  Panels out = {outputs_panel(input, found, shown), tornado_panel(answer, found.outputs.back(), shown)};
  if (answer.lacks_sobol) out.back().notes.push_back(say(shown.language, "uncertainty.no_shares"));
  if (answer.sobol) {
    out.push_back(shares_panel(*answer.sobol, answer.sobol_draws, found.outputs.back().name, shown));
  }
  if (!found.paths.empty()) out.push_back(paths_panel(found, shown.language));
  if (!answer.drawn.scenarios.empty()) out.push_back(scenarios_panel(answer.drawn, shown.language));
  return out;
}

}  // namespace calculations
