// A histogram: columns as wide as their classes, so that areas are numbers and not heights. Each column is cut
// into the same parts. A class without an end is as wide as the one before it, and open to the right.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct HistogramClass {
  double from = 0;
  std::optional<double> to;  // of the last alone none; above `from`
  std::vector<int> counts;   // by part, never negative
  std::string says;          // where the pointer rests
};

struct Histogram {
  std::string title;
  std::string description;  // the figures in words
  std::string x_title;
  std::string y_title;                  // "antal per månad"
  std::vector<std::string> parts;       // at most kLooksMax
  size_t first_series = 0;              // the look of the first part; the others' follow
  std::vector<HistogramClass> classes;  // rising, none over another; somebody in one of them
  int width = kWide;
};

std::string histogram_svg(const Histogram& chart, const std::string& id);

}  // namespace charts
