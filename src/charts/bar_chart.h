// A grouped bar chart: lying bars, one group for each category, one bar for each series.
#pragma once

#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct BarSeries {
  std::string name;                       // "Kvinnor"
  std::vector<int> values;                // one per category, never negative; tenths where labels say so
  std::vector<std::string> value_labels;  // one per category, as shown; empty: the number itself
};

// `headings`: none, or one for each category: what stands on a line of its own above it, empty for
// none, so that several categories can stand under one name. At most kLooksMax series; no legend for one.
struct BarChart {
  std::string title;        // what it shows
  std::string description;  // the figures in words, for who cannot see it
  std::vector<std::string> categories;
  std::vector<BarSeries> series;
  std::vector<std::string> headings = {};
  int width = kWide;
};

// The <svg> element.
std::string bar_chart_svg(const BarChart& chart, const std::string& id);

}  // namespace charts
