#include "charts/flow_chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/ensure.h"

namespace charts {

namespace {

constexpr double kNodeWidth = 12;
constexpr double kGap = 12;
constexpr double kLineHeight = 18;

struct Node {
  size_t kind;
  int count;
  double top;
  double filled = 0;  // how far links have used it
};
using Side = std::vector<Node>;

int sum_before(const FlowChart& chart, size_t kind) {
  return std::accumulate(chart.counts[kind].begin(), chart.counts[kind].end(), 0);
}

int sum_after(const FlowChart& chart, size_t kind) {
  int sum = 0;
  for (const auto& row : chart.counts) sum += row[kind];
  return sum;
}

// From the top; a node is never lower than its name.
Side side_of(const FlowChart& chart, double top, double scale, int (*sum)(const FlowChart&, size_t)) {
  Side side;
  for (size_t kind = 0; kind < chart.names.size(); ++kind) {
    const int count = sum(chart, kind);
    if (count == 0) continue;
    side.push_back({kind, count, top});
    top += std::max(count * scale, kLineHeight) + kGap;
  }
  return side;
}

double bottom_of(const Side& side, double scale) {
  return side.back().top + std::max(side.back().count * scale, kLineHeight);
}

void put_links(Drawing& drawing, const FlowChart& chart, Side& before, Side& after, double scale, double left,
               double right) {
  for (Node& from : before) {
    for (Node& to : after) {
      const int count = chart.counts[from.kind][to.kind];
      if (count == 0) continue;
      const double high = count * scale;
      const double a = from.top + from.filled, b = to.top + to.filled, middle = (left + right) / 2;
      from.filled += high;
      to.filled += high;
      drawing.area(fmt::format("M{0:.1f},{1:.1f} C{2:.1f},{1:.1f} {2:.1f},{3:.1f} {4:.1f},{3:.1f} V{5:.1f} "
                               "C{2:.1f},{5:.1f} {2:.1f},{6:.1f} {0:.1f},{6:.1f} Z",
                               left, a, middle, b, right, b + high, a + high),
                   from.kind, 0.4,
                   fmt::format("{} → {}: {}", chart.names[from.kind], chart.names[to.kind], count));
    }
  }
}

void put_nodes(Drawing& drawing, const FlowChart& chart, const Side& side, double scale, double x, double room,
               bool is_after) {
  for (const Node& node : side) {
    drawing.rect(x, node.top, kNodeWidth, std::max(node.count * scale, 1.0), node.kind);
    const double at = is_after ? x + kNodeWidth + 6 : x - 6;
    const Anchor anchor = is_after ? Anchor::start : Anchor::end;
    const auto lines = broken(fmt::format("{} {}", node.count, chart.names[node.kind]), room);
    const bool is_low = !lines.second.empty() && node.count * scale < 2 * 15;
    drawing.text(at, node.top + 12, is_low ? broken(lines.first + " …", room).first : lines.first, anchor);
    if (!lines.second.empty() && !is_low) drawing.text(at, node.top + 27, lines.second, anchor);
  }
}

void check(const FlowChart& chart) {
  ENSURE(chart.counts.size() == chart.names.size());
  int sum = 0;
  for (size_t kind = 0; kind < chart.names.size(); ++kind) {
    ENSURE(chart.counts[kind].size() == chart.names.size());
    sum += sum_before(chart, kind);
  }
  ENSURE(sum > 0);
}

}  // namespace

std::string flow_chart_svg(const FlowChart& chart, const std::string& id) {
  check(chart);
  Drawing drawing(id, chart.width);
  int sum = 0;
  for (size_t kind = 0; kind < chart.names.size(); ++kind) sum += sum_before(chart, kind);
  const double scale = (is_narrow(chart.width) ? 220.0 : 260.0) / sum;
  const double room = is_narrow(chart.width) ? 112 : chart.width * 0.34;
  const double left = room, right = chart.width - room;
  Side before = side_of(chart, 30, scale, sum_before);
  Side after = side_of(chart, 30, scale, sum_after);
  drawing.text(left + kNodeWidth, 16, chart.before, Anchor::end, true);
  drawing.text(right - kNodeWidth, 16, chart.after, Anchor::start, true);
  put_links(drawing, chart, before, after, scale, left + kNodeWidth, right - kNodeWidth);
  put_nodes(drawing, chart, before, scale, left, room - 8, false);
  put_nodes(drawing, chart, after, scale, right - kNodeWidth, room - 8, true);
  return drawing.finish(std::max(bottom_of(before, scale), bottom_of(after, scale)) + 14, chart.title,
                        chart.description);
}

}  // namespace charts
