#include "calculations/shares_panel.h"

#include <algorithm>
#include <cmath>

#include "charts/bar_chart.h"

namespace calculations {

namespace {

void put(charts::BarSeries& series, double share, Language language) {
  series.values.push_back(std::max(0, static_cast<int>(panels::tenths(share))));
  series.value_labels.push_back(panels::percent(share, language));
}

// Whether it takes part in more than it explains alone, beyond what chance would give.
bool interacts(const economics::SobolIndex& x) {
  return x.total - x.first_order > 2 * std::hypot(x.first_order_error, x.total_error);
}

std::string whole_percent(double share, Language language) {
  return exact_percent(std::round(share * 100) / 100, language);
}

}  // namespace

// An estimate of a share that is nought or whole may lie a little beside it: it is told as it is.
FigurePanel shares_panel(const economics::Sobol& found, std::int64_t draws, const std::string& output,
                         const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("uncertainty_shares", language);
  const auto& first = found.rows.front();
  out.says = say(language, interacts(first.index) ? "uncertainty.shares_says" : "uncertainty.shares_alone",
                 {{"name", first.name},
                  {"output", output},
                  {"alone", whole_percent(first.index.first_order, language)},
                  {"with", whole_percent(first.index.total, language)}});
  out.notes.push_back(
      say(language, "uncertainty.shares_draws", {{"draws", panels::count_words(draws, language)}}));
  FigureTable table{out.key, out.title, say(language, "head.output"), {}, {}};
  table.columns = {{"alone", "", say(language, "column.alone"), FigureUnit::tenths_of_percent},
                   {"alone_error", "", say(language, "column.standard_error"), FigureUnit::tenths_of_point},
                   {"with", "", say(language, "column.with_others"), FigureUnit::tenths_of_percent},
                   {"with_error", "", say(language, "column.standard_error"), FigureUnit::tenths_of_point}};
  charts::BarChart chart{out.title, out.says, {}, {{table.columns[0].label, {}, {}}, {table.columns[2].label, {}, {}}}};
  chart.width = shown.units();
  for (const auto& [name, index] : found.rows) {
    table.lines.push_back({name, name,
                           {panels::tenths(index.first_order), panels::tenths(index.first_order_error),
                            panels::tenths(index.total), panels::tenths(index.total_error)}});
    chart.categories.push_back(name);
    put(chart.series[0], index.first_order, language);
    put(chart.series[1], index.total, language);
  }
  out.drawing = charts::bar_chart_svg(chart, "chart-" + out.key);
  out.tables = {std::move(table)};
  return out;
}

}  // namespace calculations
