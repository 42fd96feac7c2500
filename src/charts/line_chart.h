// Curves over a common axis: survival and incidence as steps with their intervals and the numbers at
// risk below, or plain lines as the Lorenz curve.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct CurvePoint {
  double x = 0;
  double y = 0;
  double lower = 0;  // of the interval; both alike where there is none
  double upper = 0;
};

struct Curve {
  std::string name;
  std::vector<CurvePoint> points;       // x rises; the first is where the curve begins
  std::vector<std::string> below = {};  // one for each tick of x, under the axis; may be empty
};

struct LineChart {
  std::string title;
  std::string description;
  std::string x_title;
  std::string below_title = {};  // of what stands under the axis
  std::vector<Tick> x_ticks;     // the first and the last are the ends of the axis
  std::vector<Tick> y_ticks;     // likewise
  std::vector<Curve> curves;     // at most kLooksMax
  bool is_stepped = true;        // holds its value until the next point
  bool has_diagonal = false;     // from corner to corner: if all were equal
  int width = kWide;
};

std::string line_chart_svg(const LineChart& chart, const std::string& id);

}  // namespace charts
