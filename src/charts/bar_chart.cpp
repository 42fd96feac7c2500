#include "charts/bar_chart.h"

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr int kBarHeight = 16;
constexpr int kGroupGap = 12;
constexpr int kLineHeight = 16;
constexpr int kHeadingHeight = 22;

// On a narrow drawing a category's name stands above its bars instead of beside them.
struct Layout {
  bool is_narrow;
  double left;   // where bars begin
  double right;  // room for the values
};

Layout layout_of(const BarChart& chart) {
  const bool narrow = is_narrow(chart.width);
  double values = 0;
  for (const auto& series : chart.series) {
    for (const auto& label : series.value_labels) values = std::max(values, text_width(label));
  }
  const double right = std::max(values + 12, narrow ? 48.0 : 60.0);
  if (!narrow) return {false, std::min(210.0, chart.width * 0.31), right};
  double names = 0;
  if (!chart.headings.empty()) {
    for (const auto& name : chart.categories) names = std::max(names, text_width(name));
  }
  return {true, names == 0 ? 0 : std::min(names + 8, 110.0), right};
}

int largest(const BarChart& chart) {
  int most = 0;
  for (const auto& series : chart.series) {
    for (const int value : series.values) most = std::max(most, value);
  }
  return std::max(most, 1);
}

void check(const BarChart& chart) {
  ENSURE(!chart.series.empty() && chart.series.size() <= kLooksMax);
  ENSURE(chart.width >= 300);
  ENSURE(chart.headings.empty() || chart.headings.size() == chart.categories.size());
  for (const auto& series : chart.series) {
    ENSURE(series.values.size() == chart.categories.size());
    ENSURE(series.value_labels.empty() || series.value_labels.size() == chart.categories.size());
    for (const int value : series.values) ENSURE(value >= 0);
  }
}

std::string label_of(const BarSeries& series, size_t category) {
  return series.value_labels.empty() ? std::to_string(series.values[category]) : series.value_labels[category];
}

// The name, beside its bars or above them; gives the y where the bars begin.
double put_name(Drawing& drawing, const BarChart& chart, const Layout& layout, size_t category, double top) {
  const std::string& name = chart.categories[category];
  const bool is_above = layout.is_narrow && layout.left == 0;
  const double room = is_above ? chart.width : layout.left - 10;
  const Lines lines = broken(name, room);
  const Anchor anchor = is_above ? Anchor::start : Anchor::end;
  const double x = is_above ? 0 : layout.left - 10;
  drawing.text(x, top + 13, lines.first, anchor);
  if (!lines.second.empty()) drawing.text(x, top + 13 + kLineHeight, lines.second, anchor);
  return is_above ? top + (lines.second.empty() ? 1 : 2) * kLineHeight + 4 : top;
}

double put_bars(Drawing& drawing, const BarChart& chart, const Layout& layout, size_t category, double top) {
  const double scale = (chart.width - layout.left - layout.right) / largest(chart);
  for (size_t i = 0; i < chart.series.size(); ++i) {
    const auto& series = chart.series[i];
    const double width = series.values[category] * scale;
    const std::string says = chart.categories[category] + ", " + series.name + ": " + label_of(series, category);
    if (width > 0) drawing.rect(layout.left, top, width, kBarHeight - 3, i, says);
    drawing.text(layout.left + width + 6, top + 11, label_of(series, category));
    top += kBarHeight;
  }
  return top;
}

double put_group(Drawing& drawing, const BarChart& chart, const Layout& layout, size_t category, double top) {
  if (!chart.headings.empty() && !chart.headings[category].empty()) {
    drawing.text(0, top + 15, chart.headings[category], Anchor::start, true);
    top += kHeadingHeight;
  }
  const double bars = put_name(drawing, chart, layout, category, top);
  const double below = put_bars(drawing, chart, layout, category, bars);
  drawing.line(layout.left, bars - 4, layout.left, below + 2, kInk);
  if (!chart.headings.empty()) return below + kGroupGap / 2.0;
  return std::max(below, layout.is_narrow ? below : top + 2 * kLineHeight) + kGroupGap;
}

}  // namespace

std::string bar_chart_svg(const BarChart& chart, const std::string& id) {
  check(chart);
  const Layout layout = layout_of(chart);
  Drawing drawing(id, chart.width);
  double top = 6;
  if (chart.series.size() > 1) {
    std::vector<std::string> names;
    for (const auto& series : chart.series) names.push_back(series.name);
    top = drawing.legend(layout.is_narrow ? 0 : layout.left, 5, names) + 4;
  }
  for (size_t i = 0; i < chart.categories.size(); ++i) top = put_group(drawing, chart, layout, i, top);
  return drawing.finish(top, chart.title, chart.description);
}

}  // namespace charts
