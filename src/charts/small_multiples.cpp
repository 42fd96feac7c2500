#include "charts/small_multiples.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr size_t kOwnSeries = 0;
constexpr double kGap = 28;
constexpr double kNameHeight = 36;  // two lines
constexpr double kPlotHeight = 84;
constexpr double kAxisHeight = 40;  // with the space to the next row

size_t beside(int width) { return width >= kWide ? 3 : 2; }

int highest_of(const SmallMultiples& chart) {
  int out = 1;
  for (const auto& curve : chart.curves) {
    out = std::max(out, *std::max_element(curve.values.begin(), curve.values.end()));
  }
  return out;
}

void check(const SmallMultiples& chart) {
  ENSURE(!chart.curves.empty());
  for (const auto& curve : chart.curves) {
    ENSURE(!curve.values.empty() && curve.values.size() == chart.curves.front().values.size());
    ENSURE(*std::min_element(curve.values.begin(), curve.values.end()) >= 0);
  }
}

struct Plot {
  double left, right, top, bottom;
  int highest;

  double y(int value) const { return bottom - (bottom - top) * value / highest; }
  // One value alone is a level line.
  std::string path_of(const std::vector<int>& values) const {
    if (values.size() == 1) return fmt::format("M{:.1f},{:.1f} H{:.1f}", left, y(values[0]), right);
    std::string out;
    for (size_t i = 0; i < values.size(); ++i) {
      const double x = left + (right - left) * static_cast<double>(i) / static_cast<double>(values.size() - 1);
      out += fmt::format("{}{:.1f},{:.1f}", i == 0 ? "M" : " L", x, y(values[i]));
    }
    return out;
  }
};

void put_axes(Drawing& drawing, const SmallMultiples& chart, const Plot& plot) {
  const std::string highest = std::to_string(plot.highest);
  drawing.line(plot.left, plot.top, plot.right, plot.top);
  drawing.line(plot.left, plot.bottom, plot.right, plot.bottom, kInk);
  drawing.text(plot.left - 6, plot.top + 4, highest, Anchor::end, false, 11);
  drawing.text(plot.left - 6, plot.bottom + 4, "0", Anchor::end, false, 11);
  drawing.text(plot.left, plot.bottom + 16, chart.first, Anchor::start, false, 11);
  if (chart.last != chart.first) drawing.text(plot.right, plot.bottom + 16, chart.last, Anchor::end, false, 11);
}

void put_curve(Drawing& drawing, const SmallMultiples& chart, size_t own, const Plot& plot) {
  for (size_t i = 0; i < chart.curves.size(); ++i) {
    if (i != own) drawing.faint(plot.path_of(chart.curves[i].values));
  }
  const auto& curve = chart.curves[own];
  const std::string path = plot.path_of(curve.values);
  drawing.area(
      path + fmt::format(" L{:.1f},{:.1f} L{:.1f},{:.1f} Z", plot.right, plot.bottom, plot.left, plot.bottom),
      kOwnSeries, 0.12, curve.says);
  drawing.stroke(path, kOwnSeries, 2.5);
  drawing.dot(plot.right, plot.y(curve.values.back()), 3, true);
}

void put_name(Drawing& drawing, const std::string& name, double left, double top, double width) {
  const Lines lines = broken(name, width);
  if (lines.second.empty()) {
    drawing.text(left, top + kNameHeight - 10, lines.first, Anchor::start, true);
    return;
  }
  drawing.text(left, top + kNameHeight - 26, lines.first, Anchor::start, true);
  drawing.text(left, top + kNameHeight - 10, lines.second, Anchor::start, true);
}

}  // namespace

std::string small_multiples_svg(const SmallMultiples& chart, const std::string& id) {
  check(chart);
  Drawing drawing(id, chart.width);
  const int highest = highest_of(chart);
  const size_t columns = std::min(beside(chart.width), chart.curves.size());
  const double margin = text_width(std::to_string(highest), 11) + 8;       // for the labels of the axis
  const double last_margin = text_width(std::to_string(highest), 13) + 8;  // for the last value
  const double cell = (chart.width - kGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
  double top = 0;
  for (size_t i = 0; i < chart.curves.size(); ++i) {
    const double left = static_cast<double>(i % columns) * (cell + kGap);
    const Plot plot{left + margin, left + cell - last_margin, top + kNameHeight, top + kNameHeight + kPlotHeight,
                    highest};
    put_name(drawing, chart.curves[i].name, left, top, cell);
    put_axes(drawing, chart, plot);
    put_curve(drawing, chart, i, plot);
    const int last = chart.curves[i].values.back();
    drawing.text(plot.right + 7, plot.y(last) + 4, std::to_string(last), Anchor::start, true);
    const bool ends_row = i % columns == columns - 1 || i + 1 == chart.curves.size();
    if (ends_row) top = plot.bottom + kAxisHeight;
  }
  return drawing.finish(top - 14, chart.title, chart.description);
}

}  // namespace charts
