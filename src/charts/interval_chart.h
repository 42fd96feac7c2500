// Shares with their intervals, one under the other: a dot on a line from the interval's one end to the other, a
// ring at what was expected, and a line down through all of them at the whole's share. Where nothing can be
// expected the row says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct IntervalRow {
  std::string name;
  std::string label;  // at the right end: "12 of 30"
  double share = 0;   // 0 … 1, as the others
  double low = 0;
  double high = 0;
  std::optional<double> expected;
  std::string says;  // where the pointer rests
};

struct IntervalChart {
  std::string title;
  std::string description;    // the figures in words
  std::string observed_name;  // of the dots, the rings and the line down
  std::string expected_name;
  std::string whole_name;
  std::string refused;             // stands in a row without `expected`
  std::vector<std::string> ticks;  // labels of 0, ¼, ½, ¾ and 1
  std::vector<IntervalRow> rows;   // of somebody
  std::optional<double> whole;
  int width = kWide;
};

std::string interval_chart_svg(const IntervalChart& chart, const std::string& id);

}  // namespace charts
