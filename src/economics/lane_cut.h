// Cuts of many draws, for any lane.
#pragma once

#include "economics/kernels.h"

namespace economics {
namespace {

template <class Lane>
Kernels::Cut cut(const double* values, size_t count, double low, double high, double* inside, size_t room) {
  Kernels::Cut out;
  const size_t whole = count / Lane::kWidth * Lane::kWidth;
  for (size_t d = 0; d < whole; d += Lane::kWidth) {
    const Lane value = Lane::load(values + d);
    const unsigned below = mask_bits(value < Lane::all(low)), above = mask_bits(Lane::all(high) < value);
    const unsigned between = ~(below | above) & ((1U << Lane::kWidth) - 1U);
    if (out.inside + Lane::kWidth <= room) store_some(between, value, inside + out.inside);
    out.below += static_cast<size_t>(__builtin_popcount(below));
    out.inside += static_cast<size_t>(__builtin_popcount(between));
  }
  for (size_t d = whole; d < count; ++d) {
    if (values[d] < low) {
      ++out.below;
    } else if (!(values[d] > high)) {
      if (out.inside < room) inside[out.inside] = values[d];
      ++out.inside;
    }
  }
  return out;
}

}  // namespace
}  // namespace economics
