// Sums and cuts of many draws, for any lane.
#pragma once

#include "economics/lane_kernels.h"

namespace economics {
namespace {

// Of the eight sums: by halves, the same for every lane.
inline double sum_of_eight(const double (&x)[kVirtualLanes]) {
  return ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]));
}

template <class Lane>
class EightSums {
 public:
  explicit EightSums(double centre) : centre_(Lane::all(centre)) {
    for (size_t j = 0; j < kLanes; ++j) sums_[j] = squares_[j] = Lane::all(0);
  }

  // Eight values, of which the first `count` are looked at for their sign.
  void add(const double* values, unsigned count = kVirtualLanes) {
    for (size_t j = 0; j < kLanes; ++j) {
      const Lane value = Lane::load(values + j * Lane::kWidth), off = value - centre_;
      sums_[j] = sums_[j] + off;
      squares_[j] = multiply_add(off, off, squares_[j]);
      const unsigned positive = mask_bits(Lane::all(0) < value) << (j * Lane::kWidth);
      above_ += static_cast<size_t>(__builtin_popcount(positive & ((1U << count) - 1U)));
    }
  }

  Moments moments() const {
    double sums[kVirtualLanes], squares[kVirtualLanes];
    for (size_t j = 0; j < kLanes; ++j) {
      sums_[j].store(sums + j * Lane::kWidth);
      squares_[j].store(squares + j * Lane::kWidth);
    }
    return {sum_of_eight(sums), sum_of_eight(squares), above_};
  }

 private:
  static constexpr size_t kLanes = kVirtualLanes / Lane::kWidth;
  Lane centre_;
  Lane sums_[kLanes], squares_[kLanes];
  size_t above_ = 0;
};

template <class Lane>
Moments moments(const double* values, size_t count, double centre) {
  EightSums<Lane> sums(centre);
  const size_t whole = count / kVirtualLanes * kVirtualLanes;
  for (size_t d = 0; d < whole; d += kVirtualLanes) sums.add(values + d);
  if (whole < count) {
    double rest[kVirtualLanes];
    for (size_t j = 0; j < kVirtualLanes; ++j) rest[j] = whole + j < count ? values[whole + j] : centre;
    sums.add(rest, static_cast<unsigned>(count - whole));
  }
  return sums.moments();
}

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

template <class Lane>
constexpr Kernels kernels_for(const char* name) {
  return {
      name,          uniforms<Lane>, to_uniform<Lane>,  to_triangular<Lane>, to_normal<Lane>, to_log_normal<Lane>,
      to_beta<Lane>, combine<Lane>,  add_product<Lane>, are_finite<Lane>,    moments<Lane>,   cut<Lane>};
}

}  // namespace
}  // namespace economics
