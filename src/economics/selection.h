// The value at a place of the rising order, without the order (after R. W. Floyd and R. L. Rivest, "Expected time
// bounds for selection", CACM 18 (1975)): a sample tells between which two values it almost surely lies; one pass
// counts what is below and takes out what is between. Where the sample was wrong, all values are looked through.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "economics/kernels.h"

namespace economics {

using Neighbours = std::pair<double, double>;

// The values at `place` and at the next place (the same where there is none), place < count.
Neighbours neighbours_at(const double* values, size_t count, size_t place, const Kernels& kernels);

// The same of values that lie between two others, about as closely everywhere. What is in `values` is lost, as in
// `room`, which has room for kVirtualLanes more than are there.
Neighbours neighbours_between(double* values, size_t count, size_t place, Bracket between, double* room,
                              const Kernels& kernels);

// Between which two values those lie that stand from one place to another of the rising order of a sample, which
// comes in no order; about, for values far out may be taken as without end.
std::vector<Bracket> brackets(const double* sample, size_t count,
                              const std::vector<std::pair<double, double>>& places, const Kernels& kernels);

}  // namespace economics
