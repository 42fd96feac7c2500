#include "charts/histogram.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/ensure.h"

namespace charts {

namespace {

int all_of(const HistogramClass& one) { return std::accumulate(one.counts.begin(), one.counts.end(), 0); }

void check(const Histogram& chart) {
  ENSURE(!chart.classes.empty() && !chart.parts.empty() && chart.parts.size() <= kLooksMax);
  int all = 0;
  for (size_t i = 0; i < chart.classes.size(); ++i) {
    const auto& one = chart.classes[i];
    ENSURE(one.counts.size() == chart.parts.size());
    ENSURE(*std::min_element(one.counts.begin(), one.counts.end()) >= 0);
    ENSURE(one.to ? *one.to > one.from : i + 1 == chart.classes.size());
    ENSURE(i == 0 || *chart.classes[i - 1].to <= one.from);
    all += all_of(one);
  }
  ENSURE(all > 0);
}

double end_of(const Histogram& chart, size_t at) {
  const auto& one = chart.classes[at];
  if (one.to) return *one.to;
  return at == 0 ? one.from + 1 : one.from + (*chart.classes[at - 1].to - chart.classes[at - 1].from);
}

struct Frame {
  double left, right, top, bottom;
  double from, to;
  double densest;  // persons to a unit of x

  double x(double value) const { return left + (value - from) / (to - from) * (right - left); }
  double height(double density) const { return (bottom - top) * density / densest; }
};

Frame frame_of(const Histogram& chart, double top) {
  Frame out{8,
            chart.width - 8.0,
            top,
            top + (is_narrow(chart.width) ? 150.0 : 190.0),
            chart.classes.front().from,
            end_of(chart, chart.classes.size() - 1),
            0};
  for (size_t i = 0; i < chart.classes.size(); ++i) {
    const double width = end_of(chart, i) - chart.classes[i].from;
    out.densest = std::max(out.densest, all_of(chart.classes[i]) / width);
  }
  return out;
}

void put_column(Drawing& drawing, const Histogram& chart, const Frame& frame, size_t at) {
  const auto& one = chart.classes[at];
  const double from = one.from, to = end_of(chart, at);
  const double left = frame.x(from), width = frame.x(to) - left;
  double bottom = frame.bottom;
  for (size_t part = 0; part < one.counts.size(); ++part) {
    const double height = frame.height(one.counts[part] / (to - from));
    if (one.counts[part] > 0)
      drawing.rect(left + 0.5, bottom - height, width - 1, height, chart.first_series + part, one.says);
    bottom -= height;
  }
  drawing.text(left + width / 2, bottom - 5, std::to_string(all_of(one)), Anchor::middle, true);
}

// Where classes begin and end; of the open one the end is no place.
void put_axis(Drawing& drawing, const Histogram& chart, const Frame& frame) {
  std::vector<double> ends;
  for (const auto& one : chart.classes) {
    ends.push_back(one.from);
    if (one.to) ends.push_back(*one.to);
  }
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  drawing.line(frame.left, frame.bottom, frame.right, frame.bottom, kInk);
  for (const double at : ends) {
    drawing.line(frame.x(at), frame.bottom, frame.x(at), frame.bottom + 5, kInk);
    const bool is_first = at <= frame.from, is_last = at >= frame.to;
    drawing.text(frame.x(at), frame.bottom + 20, fmt::format("{:g}", at),
                 is_first  ? Anchor::start
                 : is_last ? Anchor::end
                           : Anchor::middle);
  }
  if (!chart.classes.back().to) drawing.text(frame.right, frame.bottom + 20, "→", Anchor::end);
  drawing.text(frame.right, frame.bottom + 38, chart.x_title, Anchor::end);
}

}  // namespace

std::string histogram_svg(const Histogram& chart, const std::string& id) {
  check(chart);
  Drawing drawing(id, chart.width);
  double top = 4;
  if (chart.parts.size() > 1) top = drawing.legend(0, top, chart.parts, false, chart.first_series);
  drawing.text(0, top + 12, chart.y_title);
  const Frame frame = frame_of(chart, top + 36);
  for (size_t i = 0; i < chart.classes.size(); ++i) put_column(drawing, chart, frame, i);
  put_axis(drawing, chart, frame);
  return drawing.finish(frame.bottom + 46, chart.title, chart.description);
}

}  // namespace charts
