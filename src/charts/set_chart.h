// How sets overlap: one column for each combination, with its size as a bar above and a dot for each
// set it is made of (an UpSet plot; Lex et al. 2014).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "charts/drawing.h"

namespace charts {

struct SetColumn {
  std::uint32_t sets = 0;  // bit by bit
  int count = 0;
};

struct SetChart {
  std::string title;
  std::string description;
  std::vector<std::string> names;  // of the sets, with their sizes if wanted; at most 16
  std::vector<SetColumn> columns;  // in the order drawn; more than there is room for are left out
  int width = kWide;
};

// How many columns that width has room for.
size_t set_columns_max(int width);
std::string set_chart_svg(const SetChart& chart, const std::string& id);

}  // namespace charts
