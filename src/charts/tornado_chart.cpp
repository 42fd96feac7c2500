#include "charts/tornado_chart.h"

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr double kRow = 30, kListRow = 44, kBar = 16, kEdge = 24;
constexpr size_t kLow = 1, kHigh = 0;

struct Layout {
  bool is_narrow = false;
  double left = 0, right = 0, from = 0, to = 0, row = kRow;
  double x(double value) const { return left + (value - from) / (to - from) * (right - left); }
};

Layout layout_of(const TornadoChart& chart) {
  Layout out;
  out.is_narrow = is_narrow(chart.width);
  double names = 0;
  for (const auto& row : chart.rows) names = std::max(names, text_width(row.name) + 16);
  out.left = out.is_narrow ? kEdge : std::clamp(names, kEdge, chart.width * 0.36);
  out.right = chart.width - kEdge;
  out.from = chart.ticks.front().at;
  out.to = chart.ticks.back().at;
  out.row = out.is_narrow ? kListRow : kRow;
  return out;
}

void put_row(Drawing& drawing, const TornadoChart& chart, const TornadoRow& row, const Layout& layout,
             double top) {
  const double y = top + (layout.is_narrow ? 20 : (layout.row - kBar) / 2);
  if (layout.is_narrow) {
    drawing.text(0, top + 14, broken(row.name, chart.width).first);
  } else {
    const auto lines = broken(row.name, layout.left - 14);
    drawing.text(0, lines.second.empty() ? y + 12 : y + 4, lines.first);
    if (!lines.second.empty()) drawing.text(0, y + 19, lines.second);
  }
  const double middle = layout.x(chart.middle);
  for (const auto& [value, look] : {std::pair{row.at_low, kLow}, std::pair{row.at_high, kHigh}}) {
    const double x = layout.x(value);
    drawing.rect(std::min(x, middle), y, std::abs(x - middle), kBar, look, row.says);
  }
}

}  // namespace

std::string tornado_chart_svg(const TornadoChart& chart, const std::string& id) {
  ENSURE(!chart.rows.empty() && chart.ticks.size() >= 2 && chart.width >= 300);
  Drawing drawing(id, chart.width);
  const Layout layout = layout_of(chart);
  const double head = drawing.legend(0, 4, {chart.high_name, chart.low_name}) + 6;
  const double bottom = head + layout.row * static_cast<double>(chart.rows.size());
  for (const auto& tick : chart.ticks) {
    drawing.line(layout.x(tick.at), head, layout.x(tick.at), bottom);
    drawing.text(layout.x(tick.at), bottom + 16, tick.label, Anchor::middle);
  }
  double top = head;
  for (const auto& row : chart.rows) {
    put_row(drawing, chart, row, layout, top);
    top += layout.row;
  }
  drawing.line(layout.x(chart.middle), head, layout.x(chart.middle), bottom, kInk, 1.5);
  return drawing.finish(bottom + 22, chart.title, chart.description);
}

}  // namespace charts
