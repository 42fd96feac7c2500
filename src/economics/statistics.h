// Figures of many draws. Sums go through blocks of draws in order, each in eight lanes, and keep what rounding
// would lose between the blocks (A. Neumaier, 1974), so that the same draws always give the same bits.
#pragma once

#include <utility>
#include <vector>

#include "economics/kernels.h"

namespace economics {

struct Spread {
  double mean = 0;
  double sd = 0;              // with n − 1
  double standard_error = 0;  // of the mean: sd / √n
};

struct Figures {
  Spread spread;
  double share_above_nought = 0;
};

// Draws in blocks of kMomentsDraws, the moments of each about the same centre, in order.
Figures figures_of(const std::vector<Moments>& blocks, double centre, size_t count);

Figures figures_of(const std::vector<double>& values, const Kernels& kernels = best_kernels());  // two at least
Spread spread_of(const std::vector<double>& values);
double share_above_nought(const std::vector<double>& values);

// The quantile of n values at p, 0 ≤ p ≤ 1: the point (n − 1)·p of the values in rising order, on straight lines
// between them (Hyndman and Fan's seventh, which R and numpy use).
struct QuantilePlace {
  QuantilePlace(double probability, size_t count);
  double between(const std::pair<double, double>& neighbours) const;

  size_t below;  // the place of the value below
  double part;   // of the way to the next
};

// Of values in any order: selected, not sorted.
std::vector<double> quantiles(const std::vector<double>& values, const std::vector<double>& probabilities,
                              const Kernels& kernels = best_kernels());

}  // namespace economics
