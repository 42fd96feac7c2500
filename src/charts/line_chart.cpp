#include "charts/line_chart.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ensure.h"

namespace charts {

namespace {

struct Frame {
  double left, right, top, bottom;
  double x_from, x_to, y_from, y_to;

  double x(double value) const { return left + (value - x_from) / (x_to - x_from) * (right - left); }
  double y(double value) const { return bottom - (value - y_from) / (y_to - y_from) * (bottom - top); }
};

void check(const LineChart& chart) {
  ENSURE(!chart.curves.empty() && chart.curves.size() <= kLooksMax);
  ENSURE(chart.x_ticks.size() >= 2 && chart.x_ticks.front().at < chart.x_ticks.back().at);
  ENSURE(chart.y_ticks.size() >= 2 && chart.y_ticks.front().at < chart.y_ticks.back().at);
  for (const Curve& curve : chart.curves) {
    ENSURE(!curve.points.empty());
    ENSURE(curve.below.empty() || curve.below.size() == chart.x_ticks.size());
  }
}

double left_of(const LineChart& chart) {
  double widest = 0;
  for (const Tick& tick : chart.y_ticks) widest = std::max(widest, text_width(tick.label));
  return widest + 12;
}

void put_axes(Drawing& drawing, const LineChart& chart, const Frame& frame) {
  for (const Tick& tick : chart.y_ticks) {
    const double y = frame.y(tick.at);
    drawing.line(frame.left, y, frame.right, y);
    drawing.text(frame.left - 8, y + 4, tick.label, Anchor::end);
  }
  const double last_begins = frame.right - text_width(chart.x_ticks.back().label) - 8;
  double free_from = 0;
  for (const Tick& tick : chart.x_ticks) {
    const double x = frame.x(tick.at);
    drawing.line(x, frame.bottom, x, frame.bottom + 5, kInk);
    const bool is_last = &tick == &chart.x_ticks.back();
    const double half = text_width(tick.label) / 2;
    if (!is_last && (x - half < free_from || x + half > last_begins)) continue;  // would stand on another
    drawing.text(x, frame.bottom + 20, tick.label, is_last ? Anchor::end : Anchor::middle);
    free_from = x + half + 8;
  }
  drawing.line(frame.left, frame.bottom, frame.right, frame.bottom, kInk);
  drawing.text(frame.right, frame.bottom + 38, chart.x_title, Anchor::end);
}

std::string path_of(const LineChart& chart, const Frame& frame, const std::vector<CurvePoint>& points,
                    double CurvePoint::*value) {
  std::string out;
  for (size_t i = 0; i < points.size(); ++i) {
    const double x = frame.x(points[i].x);
    if (i > 0 && chart.is_stepped) out += fmt::format(" H{:.1f}", x);
    out += fmt::format("{}{:.1f},{:.1f}", i == 0 ? "M" : " L", x, frame.y(points[i].*value));
  }
  return out;
}

// There and back again, so that it closes around the interval.
std::string band_of(const LineChart& chart, const Frame& frame, const std::vector<CurvePoint>& points) {
  std::string out = path_of(chart, frame, points, &CurvePoint::upper);
  for (size_t i = points.size(); i-- > 0;) {
    out += fmt::format(" L{:.1f},{:.1f}", frame.x(points[i].x), frame.y(points[i].lower));
    if (i > 0 && chart.is_stepped) out += fmt::format(" V{:.1f}", frame.y(points[i - 1].lower));
  }
  return out + " Z";
}

void put_curves(Drawing& drawing, const LineChart& chart, const Frame& frame) {
  for (size_t i = 0; i < chart.curves.size(); ++i) {
    const auto& points = chart.curves[i].points;
    const bool has_band =
        std::any_of(points.begin(), points.end(), [](const CurvePoint& p) { return p.upper > p.lower; });
    if (has_band) drawing.area(band_of(chart, frame, points), i, 0.14, chart.curves[i].name);
  }
  for (size_t i = 0; i < chart.curves.size(); ++i) {
    drawing.stroke(path_of(chart, frame, chart.curves[i].points, &CurvePoint::y), i);
  }
}

double put_below(Drawing& drawing, const LineChart& chart, const Frame& frame, double top) {
  const bool any = std::any_of(chart.curves.begin(), chart.curves.end(),
                               [](const Curve& curve) { return !curve.below.empty(); });
  if (!any) return top;
  drawing.text(0, top + 12, chart.below_title, Anchor::start, true);
  top += 18;
  for (size_t i = 0; i < chart.curves.size(); ++i) {
    const Curve& curve = chart.curves[i];
    if (curve.below.empty()) continue;
    if (chart.curves.size() > 1) {
      drawing.text(0, top + 12, curve.name);
      top += 16;
    }
    for (size_t t = 0; t < chart.x_ticks.size(); ++t) {
      const bool is_last = t + 1 == chart.x_ticks.size();
      drawing.text(frame.x(chart.x_ticks[t].at), top + 12, curve.below[t], is_last ? Anchor::end : Anchor::middle);
    }
    top += 18;
  }
  return top;
}

}  // namespace

std::string line_chart_svg(const LineChart& chart, const std::string& id) {
  check(chart);
  Drawing drawing(id, chart.width);
  double top = 12;
  if (chart.curves.size() > 1) {
    std::vector<std::string> names;
    for (const Curve& curve : chart.curves) names.push_back(curve.name);
    top = drawing.legend(0, 4, names, true) + 8;
  }
  const double height = is_narrow(chart.width) ? 200 : 280;
  const Frame frame{left_of(chart),
                    chart.width - 6.0,
                    top,
                    top + height,
                    chart.x_ticks.front().at,
                    chart.x_ticks.back().at,
                    chart.y_ticks.front().at,
                    chart.y_ticks.back().at};
  put_axes(drawing, chart, frame);
  if (chart.has_diagonal) drawing.line(frame.left, frame.bottom, frame.right, frame.top, kInkSoft);
  put_curves(drawing, chart, frame);
  const double below = put_below(drawing, chart, frame, frame.bottom + 46);
  return drawing.finish(below + 2, chart.title, chart.description);
}

}  // namespace charts
