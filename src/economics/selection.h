// The value at a place of the rising order, without the order (after R. W. Floyd and R. L. Rivest, "Expected time
// bounds for selection", CACM 18 (1975)): a sample tells between which two values it almost surely lies; one pass
// counts what is below and takes out what is between. Where the sample was wrong, all values are looked through.
#pragma once

#include <cstddef>
#include <utility>

#include "economics/kernels.h"

namespace economics {

// The values at `place` and at the next place (the same where there is none), place < count.
std::pair<double, double> neighbours_at(const double* values, size_t count, size_t place, const Kernels& kernels);

}  // namespace economics
