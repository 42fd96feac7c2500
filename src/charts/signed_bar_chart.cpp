#include "charts/signed_bar_chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr double kRow = 34, kListRow = 46, kBar = 16, kHead = 26;
constexpr size_t kGain = 0, kPay = 1;

// On a narrow drawing a row's name stands above its bar, and the line at nought gives way to it.
struct Layout {
  bool is_narrow = false;
  double left = 0, right = 0;  // of the bars
  double low = 0, high = 0;    // what they stand for
  double row = kRow;
  double x(double value) const { return left + (value - low) / (high - low) * (right - left); }
};

Layout layout_of(const SignedBarChart& chart) {
  Layout out;
  out.is_narrow = is_narrow(chart.width);
  double names = 0, labels = 0;
  for (const auto& bar : chart.bars) {
    names = std::max(names, text_width(bar.name) + 16);
    labels = std::max(labels, text_width(bar.label) + 12);
    out.low = std::min({out.low, bar.value, bar.low.value_or(0)});
    out.high = std::max({out.high, bar.value, bar.high.value_or(0)});
  }
  if (out.high <= out.low) out.high = out.low + 1;
  out.left = out.is_narrow ? 4 : std::min(names, chart.width * 0.34);
  out.right = chart.width - labels;
  out.row = out.is_narrow ? kListRow : kRow;
  return out;
}

void put_bar(Drawing& drawing, const SignedBar& bar, const Layout& layout, double top) {
  const double y = top + (layout.is_narrow ? 20 : (layout.row - kBar) / 2);
  const double from = layout.x(std::min(bar.value, 0.0)), to = layout.x(std::max(bar.value, 0.0));
  if (layout.is_narrow) {
    drawing.text(0, top + 14, bar.name);
    drawing.line(layout.x(0), y - 3, layout.x(0), y + kBar + 3, kInk, 1.5);
  } else {
    const auto lines = broken(bar.name, layout.left - 12);
    drawing.text(0, lines.second.empty() ? y + 12 : y + 4, lines.first);
    if (!lines.second.empty()) drawing.text(0, y + 19, lines.second);
  }
  drawing.rect(from, y, std::max(to - from, 1.0), kBar, bar.value < 0 ? kPay : kGain, bar.says);
  if (bar.low && bar.high) {
    const double middle = y + kBar / 2, low = layout.x(*bar.low), high = layout.x(*bar.high);
    drawing.line(low, middle, high, middle, kInk, 1.5);
    for (const double end : {low, high}) drawing.line(end, middle - 5, end, middle + 5, kInk, 1.5);
  }
  drawing.text(layout.right + 10, y + 12, bar.label);
}

// Over each side; where the left one has no room for its words they begin at the edge, and the others after them.
void heads(Drawing& drawing, const SignedBarChart& chart, const Layout& layout, double nought) {
  double gains = nought + 6;
  if (layout.low < 0) {
    const double width = text_width(chart.pays);
    const bool fits = nought - layout.left > width + 8;
    drawing.text(fits ? nought - 6 : 0, 14, chart.pays, fits ? Anchor::end : Anchor::start, true);
    if (!fits) gains = std::max(gains, width + 16);
  }
  if (layout.high > 0) drawing.text(gains, 14, chart.gains, Anchor::start, true);
}

}  // namespace

std::string signed_bar_chart_svg(const SignedBarChart& chart, const std::string& id) {
  ENSURE(!chart.bars.empty() && chart.width >= 300);
  Drawing drawing(id, chart.width);
  const Layout layout = layout_of(chart);
  const double nought = layout.x(0);
  const double bottom = kHead + layout.row * static_cast<double>(chart.bars.size());
  heads(drawing, chart, layout, nought);
  double top = kHead;
  for (const auto& bar : chart.bars) {
    put_bar(drawing, bar, layout, top);
    top += layout.row;
  }
  if (!layout.is_narrow) drawing.line(nought, kHead - 4, nought, bottom, kInk, 1.5);
  return drawing.finish(bottom + 4, chart.title, chart.description);
}

}  // namespace charts
