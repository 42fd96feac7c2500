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

struct Interval {
  double low;
  double high;
};

// Where the value at `place` of so many in the interval is, if they lie about as closely everywhere.
Interval narrowed(Interval between, size_t count, size_t place);

// The same as neighbours_at, of values most of which are in the interval. What is in `values` is lost, as in
// `room`, which has room for kVirtualLanes more than are there.
Neighbours neighbours_between(double* values, size_t count, size_t place, Interval between, double* room,
                              const Kernels& kernels);

// The places of nearly all values of which these are a sample, which comes in no order. All values have the same
// place where they do not differ enough.
Row row_of(const double* sample, size_t count, const Kernels& kernels);

// Between which places those values stand that are from one to another in the rising order of a sample; about.
std::vector<Bracket> brackets(const double* sample, size_t count, const Row& row,
                              const std::vector<std::pair<double, double>>& ranks, const Kernels& kernels);

// About what stands in a bracket.
Interval values_in(const Bracket& bracket, const Row& row);

}  // namespace economics
