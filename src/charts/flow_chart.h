// From what to what: how many of each kind before are of which kind after (a Sankey diagram).
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct FlowChart {
  std::string title;
  std::string description;
  std::string before;  // heads of the two sides
  std::string after;
  std::vector<std::string> names;        // the same kinds on both sides
  std::vector<std::vector<int>> counts;  // [before][after], never negative, of somebody
  int width = kWide;
};

std::string flow_chart_svg(const FlowChart& chart, const std::string& id);

}  // namespace charts
