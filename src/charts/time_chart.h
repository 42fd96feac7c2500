// Who took part when (a Gantt diagram): a line for each, with a bar for each stay over a common axis of days.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct TimeBar {
  double from = 0;
  double to = 0;      // not before `from`
  size_t series = 0;  // by the chart's list
  std::string says;   // where the pointer rests
};

struct TimeRow {
  std::string name;
  std::vector<TimeBar> bars;
};

struct TimeChart {
  std::string title;
  std::string description;
  std::vector<std::string> series;  // at most kLooksMax
  std::vector<Tick> ticks;          // at least two; the first and the last are the ends of the axis
  std::vector<TimeRow> rows;        // at least one; every bar within the axis
  int width = kWide;
};

std::string time_chart_svg(const TimeChart& chart, const std::string& id);

}  // namespace charts
