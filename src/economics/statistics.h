// Figures of many draws. Sums go through the draws in order and keep what rounding would lose
// (A. Neumaier, 1974), so that the same draws always give the same bits.
#pragma once

#include <vector>

namespace economics {

double sum_of(const std::vector<double>& values);

struct Spread {
  double mean = 0;
  double sd = 0;              // with n − 1
  double standard_error = 0;  // of the mean: sd / √n
};
Spread spread_of(const std::vector<double>& values);  // two at least

// Of values in rising order, 0 ≤ p ≤ 1: the point (n − 1)·p on straight lines between them (Hyndman and Fan's
// seventh, which R and numpy use).
double quantile(const std::vector<double>& rising, double p);

double share_above_nought(const std::vector<double>& values);

}  // namespace economics
