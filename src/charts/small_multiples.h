// A small curve for each of several places over the same axes, so that they are compared by eye: its own curve is
// drawn with its last value, those of the others stand faint behind it.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct SmallCurve {
  std::string name;
  std::vector<int> values;  // never negative
  std::string says;         // where the pointer rests
};

struct SmallMultiples {
  std::string title;
  std::string description;  // the figures in words
  std::string first;        // under the ends of each axis
  std::string last;
  std::vector<SmallCurve> curves;  // at least one, all equally long
  int width = kWide;
};

std::string small_multiples_svg(const SmallMultiples& chart, const std::string& id);

}  // namespace charts
