// Eight sums of many draws, for any lane.
#pragma once

#include "economics/kernels.h"

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

  // The j:th register of values; gives how far they are from the centre.
  Lane add(size_t j, Lane value) {
    j %= kLanes;
    const Lane off = value - centre_;
    sums_[j] = sums_[j] + off;
    squares_[j] = multiply_add(off, off, squares_[j]);
    above_.add(Lane::all(0) < value);
    return off;
  }

  Moments moments() const {
    double sums[kVirtualLanes], squares[kVirtualLanes];
    for (size_t j = 0; j < kLanes; ++j) {
      sums_[j].store(sums + j * Lane::kWidth);
      squares_[j].store(squares + j * Lane::kWidth);
    }
    return {sum_of_eight(sums), sum_of_eight(squares), above_.total()};
  }

 private:
  static constexpr size_t kLanes = kVirtualLanes / Lane::kWidth;

  Lane centre_;
  Lane sums_[kLanes], squares_[kLanes];
  typename Lane::Count above_;
};

}  // namespace
}  // namespace economics
