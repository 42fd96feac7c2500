#include "reports/panel_chart.h"

#include <fmt/format.h>

#include "charts/bar_chart.h"
#include "reports/appendix_text.h"

namespace reports {

namespace {

using analysis::Figure;
using analysis::Figures;
using analysis::Row;

bool is_nobody(const Row& row) {
  int sum = 0;
  for (const auto* figures : {&row.count, &row.before, &row.after}) {
    if (figures->has_value()) sum += (*figures)->total.count;
  }
  return sum == 0;
}

std::vector<Row> rows_with_somebody(const analysis::Panel& panel) {
  std::vector<Row> out;
  for (const auto& row : panel.rows) {
    if (!is_nobody(row)) out.push_back(row);
  }
  return out;
}

void put(charts::BarSeries& series, const Figure& figure, bool as_share, Language language) {
  const bool has_share = as_share && figure.share_tenths;
  series.values.push_back(has_share ? *figure.share_tenths : as_share ? 0 : figure.count);
  if (!as_share) return;
  series.value_labels.push_back(
      has_share ? fmt::format("{} % ({})", tenths_words(*figure.share_tenths, language), figure.count)
                : std::to_string(figure.count));
}

void fill_counted(charts::BarChart& chart, const analysis::Panel& panel, const std::vector<Row>& rows,
                  Language language) {
  const bool as_share = panel.key != "participants" && panel.key != "duration";
  for (const auto& row : rows) chart.categories.push_back(row_words(panel, row, language));
  for (const auto& group : kFigureGroups) {
    charts::BarSeries series{std::string(words(language, group.key)), {}, {}};
    for (const auto& row : rows) put(series, (*row.count).*group.figure, as_share, language);
    chart.series.push_back(std::move(series));
  }
}

void fill_compared(charts::BarChart& chart, const analysis::Panel& panel, const std::vector<Row>& rows,
                   Language language) {
  charts::BarSeries before{std::string(words(language, "before")), {}, {}};
  charts::BarSeries after{std::string(words(language, "after")), {}, {}};
  for (const auto& row : rows) {
    for (const auto& group : kFigureGroups) {
      const bool is_first = group.figure == kFigureGroups[0].figure;
      chart.headings.push_back(is_first ? row_words(panel, row, language) : std::string());
      chart.categories.emplace_back(words(language, group.key));
      put(before, (*row.before).*group.figure, false, language);
      put(after, (*row.after).*group.figure, false, language);
    }
  }
  chart.series = {std::move(before), std::move(after)};
}

void describe(charts::BarChart& chart) {
  for (size_t i = 0; i < chart.categories.size(); ++i) {
    if (!chart.headings.empty() && !chart.headings[i].empty()) chart.description += chart.headings[i] + ": ";
    chart.description += chart.categories[i];
    for (const auto& series : chart.series) {
      chart.description +=
          fmt::format(", {} {}", series.name,
                      series.value_labels.empty() ? std::to_string(series.values[i]) : series.value_labels[i]);
    }
    chart.description += ". ";
  }
}

}  // namespace

std::string panel_chart(const analysis::Panel& panel, const Shown& shown) {
  const Language language = shown.language;
  const auto rows = rows_with_somebody(panel);
  if (rows.empty()) return {};
  charts::BarChart chart;
  chart.width = shown.units();
  chart.title = words(language, "panel." + panel.key);
  if (rows.front().count) {
    fill_counted(chart, panel, rows, language);
  } else {
    fill_compared(chart, panel, rows, language);
  }
  describe(chart);
  return charts::bar_chart_svg(chart, "chart-" + panel.key.substr(0, panel.key.find('_')));
}

}  // namespace reports
