// Where an axis has its values.
#pragma once

#include <vector>

namespace charts {

// Multiples of 1, 2 or 5 · 10^k, about five steps, from the greatest that is no higher than `low` to the least
// that is no lower than `high`; nought is among them. With `least_step` the steps are no finer: 1 for what is
// counted.
std::vector<double> axis_values(double low, double high, double least_step = 0);

}  // namespace charts
