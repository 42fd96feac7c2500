#include "reports/interventions_drawings.h"

#include "charts/bar_chart.h"
#include "charts/interval_chart.h"
#include "reports/interventions_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::InterventionLine;

charts::IntervalRow interval_row(const InterventionLine& line, const InterventionsReport& report,
                                 Language language) {
  const auto& result = *line.result;
  charts::IntervalRow out{intervention_line_words(line_key(line), report.tags, language),
                          said(language, "interventions.of",
                               {{"hits", std::to_string(result.hits)}, {"of", std::to_string(result.of)}}),
                          result.share,
                          result.interval.low,
                          result.interval.high,
                          {},
                          {}};
  out.says = said(language, "interventions.row",
                  {{"name", out.name},
                   {"share", percent(result.share, language)},
                   {"low", percent(result.interval.low, language)},
                   {"high", percent(result.interval.high, language)},
                   {"expected", line.expected ? percent(line.expected->share, language)
                                              : say(language, "interventions.too_few")}});
  if (line.expected) out.expected = line.expected->share;
  return out;
}

}  // namespace

std::string given_drawing(const InterventionsReport& report, const Shown& shown) {
  const Language language = shown.language;
  charts::BarChart chart;
  chart.title = say(language, "panel.interventions_given");
  chart.width = shown.units();
  const std::pair<const char*, int InterventionLine::*> kSeries[] = {
      {"completed", &InterventionLine::completed},
      {"ended_early", &InterventionLine::ended_early},
      {"ongoing", &InterventionLine::ongoing}};
  for (const auto& [name, member] : kSeries) {
    chart.series.push_back({say(language, "interventions.column." + std::string(name)), {}, {}});
  }
  for (const auto& line : report.figures.interventions) {
    chart.categories.push_back(intervention_line_words(line_key(line), report.tags, language));
    chart.description += chart.categories.back() + ". ";
    for (size_t i = 0; i < std::size(kSeries); ++i) {
      const int count = line.*kSeries[i].second;
      chart.series[i].values.push_back(count);
      chart.description += chart.series[i].name + ": " + std::to_string(count) + ". ";
    }
  }
  if (chart.categories.empty()) return {};
  return charts::bar_chart_svg(chart, "chart-interventions-given");
}

std::string outcome_drawing(const InterventionsReport& report, const Shown& shown) {
  const Language language = shown.language;
  charts::IntervalChart chart{say(language, "panel.interventions_outcome"),
                              {},
                              say(language, "interventions.observed"),
                              say(language, "interventions.expected"),
                              say(language, "interventions.all"),
                              say(language, "interventions.too_few"),
                              {},
                              {},
                              {},
                              shown.units()};
  for (const auto& tick : percent_ticks(language)) chart.ticks.push_back(tick.label);
  for (const auto& line : report.figures.interventions) {
    if (!line.result) continue;
    chart.rows.push_back(interval_row(line, report, language));
    chart.description += chart.rows.back().says + " ";
  }
  if (chart.rows.empty()) return {};
  if (report.figures.all.result) chart.whole = report.figures.all.result->share;
  return charts::interval_chart_svg(chart, "chart-interventions-outcome");
}

}  // namespace reports
