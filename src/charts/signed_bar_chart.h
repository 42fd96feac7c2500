// Who gains and who pays: lying bars from a line at nought, to the right of what is gained and to the left of what
// is paid, each with the interval in which it lies where one is known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct SignedBar {
  std::string name;
  std::string label;  // the value as shown
  double value = 0;
  std::optional<double> low;  // of the interval; both or neither
  std::optional<double> high;
  std::string says;  // where the pointer rests
};

struct SignedBarChart {
  std::string title;
  std::string description;  // the figures in words
  std::string gains;        // over the right side
  std::string pays;         // over the left one
  std::vector<SignedBar> bars;
  int width = kWide;
};

// The <svg> element; there is one bar at least.
std::string signed_bar_chart_svg(const SignedBarChart& chart, const std::string& id);

}  // namespace charts
