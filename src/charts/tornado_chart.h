// What an outcome becomes when one assumption at a time is low or high, widest first: a bar from the one outcome
// to the other, around a line at what it is when all are in the middle.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct TornadoRow {
  std::string name;
  double at_low = 0;   // the outcome with the assumption low
  double at_high = 0;  // and high
  std::string says;    // where the pointer rests
};

struct TornadoChart {
  std::string title;
  std::string description;  // the figures in words
  std::string low_name;     // of the two parts of a bar
  std::string high_name;
  double middle = 0;
  std::vector<Tick> ticks;  // the first and the last are the ends of the axis
  std::vector<TornadoRow> rows;
  int width = kWide;
};

// The <svg> element; there is one row at least.
std::string tornado_chart_svg(const TornadoChart& chart, const std::string& id);

}  // namespace charts
