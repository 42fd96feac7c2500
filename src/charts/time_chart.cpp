#include "charts/time_chart.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/markup.h"

namespace charts {

namespace {

constexpr double kRowHeight = 22;
constexpr double kBarHeight = 12;
constexpr double kBarMin = 3;  // a stay of a day is seen too

void check(const TimeChart& chart) {
  ENSURE(!chart.rows.empty() && !chart.series.empty() && chart.series.size() <= kLooksMax);
  ENSURE(chart.ticks.size() >= 2 && chart.ticks.front().at < chart.ticks.back().at);
  for (const auto& row : chart.rows) {
    for (const auto& bar : row.bars) {
      ENSURE(bar.from <= bar.to && bar.series < chart.series.size());
      ENSURE(bar.from >= chart.ticks.front().at && bar.to <= chart.ticks.back().at);
    }
  }
}

// Of the names, at most a third of the drawing.
double names_width(const TimeChart& chart) {
  double out = 0;
  for (const auto& row : chart.rows) out = std::max(out, text_width(row.name));
  return std::min(out, chart.width * 0.33) + 10;
}

}  // namespace

std::string time_chart_svg(const TimeChart& chart, const std::string& id) {
  check(chart);
  Drawing drawing(id, chart.width);
  const double top = chart.series.size() > 1 ? drawing.legend(0, 4, chart.series) + 20 : 22;
  const double left = names_width(chart), right = chart.width - 6.0;
  const double bottom = top + kRowHeight * static_cast<double>(chart.rows.size());
  const double from = chart.ticks.front().at, to = chart.ticks.back().at;
  const auto x = [&](double at) { return left + (at - from) / (to - from) * (right - left); };
  for (size_t i = 0; i < chart.ticks.size(); ++i) {
    const auto& tick = chart.ticks[i];
    drawing.line(x(tick.at), top, x(tick.at), bottom);
    const bool is_last = i + 1 == chart.ticks.size();
    const double room = is_last ? right - x(chart.ticks[i - 1].at) : 0;
    if (is_last && room < 2 * text_width(tick.label, 11) + 8) continue;  // the one before says enough
    drawing.text(x(tick.at), top - 7, tick.label, is_last ? Anchor::end : Anchor::start, false, 11);
  }
  const auto letters = static_cast<size_t>((left - 10) / (13 * 0.58));
  for (size_t i = 0; i < chart.rows.size(); ++i) {
    const double y = top + kRowHeight * static_cast<double>(i);
    drawing.text(0, y + 15, base::shortened(chart.rows[i].name, std::max<size_t>(letters, 3)));
    for (const auto& bar : chart.rows[i].bars) {
      const double start = std::min(x(bar.from), right - kBarMin);
      drawing.rect(start, y + (kRowHeight - kBarHeight) / 2, std::max(x(bar.to) - start, kBarMin), kBarHeight,
                   bar.series, bar.says);
    }
  }
  drawing.line(left, bottom, right, bottom, kInk);
  return drawing.finish(bottom + 6, chart.title, chart.description);
}

}  // namespace charts
