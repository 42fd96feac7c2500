#include "charts/interval_chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr double kRowHeight = 34, kListHeight = 52;
constexpr double kDot = 5.5, kRing = 7;
constexpr double kEdge = 14;  // room for half a tick's label

// On a narrow drawing a row's name stands above it.
struct Layout {
  bool is_narrow;
  double left, right;  // of the axis
  double row_height;
};

Layout layout_of(const IntervalChart& chart) {
  double labels = 0, names = 0;
  for (const auto& row : chart.rows) {
    labels = std::max(labels, text_width(row.label) + 12);
    names = std::max(names, text_width(row.name) + 16);
  }
  const bool narrow = is_narrow(chart.width);
  const double left = narrow ? kEdge : std::clamp(names, kEdge, chart.width * 0.4);
  return {narrow, left, chart.width - std::max(labels, kEdge), narrow ? kListHeight : kRowHeight};
}

class Scale {
 public:
  explicit Scale(const Layout& layout) : left_(layout.left), width_(layout.right - layout.left) {}
  double at(double share) const { return left_ + width_ * share; }

 private:
  double left_, width_;
};

double put_legend(Drawing& drawing, const IntervalChart& chart) {
  double at = 0, top = 4;
  const auto place = [&](const std::string& name) {
    const double needs = 30 + text_width(name) + 16;
    if (at > 0 && at + needs > chart.width) at = 0, top += 20;
    const double x = at;
    at += needs;
    drawing.text(x + 30, top + 12, name);
    return x;
  };
  double x = place(chart.observed_name);
  drawing.stroke(fmt::format("M{:.1f},{:.1f} h24", x, top + 8), 0);
  drawing.dot(x + 12, top + 8, kDot, true);
  x = place(chart.expected_name);
  drawing.dot(x + 12, top + 8, kRing, false);
  if (chart.whole) {
    x = place(chart.whole_name);
    drawing.stroke(fmt::format("M{:.1f},{:.1f} h24", x, top + 8), 1, 1.5);
  }
  return top + 28;
}

void put_row(Drawing& drawing, const IntervalChart& chart, const IntervalRow& row, const Layout& layout,
             double top) {
  const Scale scale(layout);
  const double y = top + (layout.is_narrow ? 36 : layout.row_height / 2);
  if (layout.is_narrow) {
    drawing.text(0, top + 16, broken(row.name, chart.width).first);
  } else {
    const auto lines = broken(row.name, layout.left - 14);
    drawing.text(0, lines.second.empty() ? y + 4 : y - 3, lines.first);
    if (!lines.second.empty()) drawing.text(0, y + 12, lines.second);
  }
  const double low = scale.at(row.low), high = scale.at(row.high);
  drawing.area(fmt::format("M{:.1f},{:.1f} H{:.1f} V{:.1f} H{:.1f} Z", low, y - kRing, high, y + kRing, low), 2,
               0.14, row.says);
  drawing.stroke(fmt::format("M{:.1f},{:.1f} H{:.1f}", low, y, high), 0);
  if (chart.whole && layout.is_narrow) {  // past the names
    drawing.stroke(fmt::format("M{:.1f},{:.1f} V{:.1f}", scale.at(*chart.whole), y - 12, y + 12), 1, 1.5);
  }
  if (row.expected) drawing.dot(scale.at(*row.expected), y, kRing, false);
  drawing.dot(scale.at(row.share), y, kDot - (row.expected ? 1.5 : 0), true);
  drawing.text(chart.width, y + (row.expected ? 4 : -3), row.label, Anchor::end);
  if (!row.expected) drawing.text(chart.width, y + 11, chart.refused, Anchor::end, false, 11);
}

}  // namespace

std::string interval_chart_svg(const IntervalChart& chart, const std::string& id) {
  ENSURE(!chart.rows.empty() && chart.ticks.size() == 5 && chart.width >= 300);
  for (const auto& row : chart.rows)
    ENSURE(0 <= row.low && row.low <= row.share && row.share <= row.high && row.high <= 1);
  const Layout layout = layout_of(chart);
  const Scale scale(layout);
  Drawing drawing(id, chart.width);
  const double top = put_legend(drawing, chart) + 4;
  const double bottom = top + layout.row_height * static_cast<double>(chart.rows.size());
  for (size_t i = 0; i < chart.ticks.size(); ++i) {
    const double x = scale.at(static_cast<double>(i) / 4);
    drawing.line(x, top, x, bottom);
    drawing.text(x, bottom + 16, chart.ticks[i], Anchor::middle);
  }
  if (chart.whole && !layout.is_narrow) {
    drawing.stroke(fmt::format("M{:.1f},{:.1f} V{:.1f}", scale.at(*chart.whole), top, bottom), 1, 1.5);
  }
  for (size_t i = 0; i < chart.rows.size(); ++i) {
    put_row(drawing, chart, chart.rows[i], layout, top + layout.row_height * static_cast<double>(i));
  }
  return drawing.finish(bottom + 24, chart.title, chart.description);
}

}  // namespace charts
