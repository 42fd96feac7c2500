#include "charts/set_chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr double kStep = 34;
constexpr double kRow = 24;
constexpr double kBars = 150;

double names_width(int width) { return is_narrow(width) ? 120 : width * 0.31; }

std::string words_of(const SetChart& chart, const SetColumn& column) {
  std::string out;
  for (size_t i = 0; i < chart.names.size(); ++i) {
    if ((column.sets >> i & 1) == 0) continue;
    if (!out.empty()) out += " + ";
    out += chart.names[i];
  }
  return fmt::format("{}: {}", out, column.count);
}

void put_column(Drawing& drawing, const SetChart& chart, const SetColumn& column, double x, double scale,
                double dots) {
  const double high = column.count * scale;
  drawing.rect(x - 9, 20 + kBars - high, 18, std::max(high, 1.0), 2, words_of(chart, column));
  drawing.text(x, 14 + kBars - high, std::to_string(column.count), Anchor::middle);
  double first = 0, last = 0;
  for (size_t i = 0; i < chart.names.size(); ++i) {
    if ((column.sets >> i & 1) == 0) continue;
    const double y = dots + static_cast<double>(i) * kRow;
    if (first == 0) first = y;
    last = y;
  }
  drawing.line(x, first, x, last, kInk, 2);
  for (size_t i = 0; i < chart.names.size(); ++i) {
    const bool is_in = (column.sets >> i & 1) != 0;
    drawing.circle(x, dots + static_cast<double>(i) * kRow, 5.5, is_in ? kInk : kGrid);
  }
}

}  // namespace

size_t set_columns_max(int width) { return static_cast<size_t>((width - names_width(width)) / kStep); }

std::string set_chart_svg(const SetChart& chart, const std::string& id) {
  ENSURE(!chart.names.empty() && chart.names.size() <= 16);
  Drawing drawing(id, chart.width);
  const double left = names_width(chart.width);
  const double dots = 20 + kBars + 22;
  int most = 1;
  for (const SetColumn& column : chart.columns) most = std::max(most, column.count);
  for (size_t i = 0; i < chart.names.size(); ++i) {
    const double y = dots + static_cast<double>(i) * kRow;
    drawing.text(left - 10, y + 4, broken(chart.names[i], left - 12).first, Anchor::end);
    drawing.line(left, y, chart.width, y);
  }
  const size_t shown = std::min(chart.columns.size(), set_columns_max(chart.width));
  for (size_t i = 0; i < shown; ++i) {
    put_column(drawing, chart, chart.columns[i], left + (static_cast<double>(i) + 0.5) * kStep, kBars / most,
               dots);
  }
  return drawing.finish(dots + static_cast<double>(chart.names.size()) * kRow, chart.title, chart.description);
}

}  // namespace charts
