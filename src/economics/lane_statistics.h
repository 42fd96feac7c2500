// Sums and cuts of many draws, for any lane.
#pragma once

#include "economics/kernels.h"
#include "economics/lane_math.h"
#include "economics/lane_twin.h"

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

  void add(size_t j, Lane value) {  // the j:th register of values
    j %= kLanes;
    const Lane off = value - centre_;
    sums_[j] = sums_[j] + off;
    squares_[j] = multiply_add(off, off, squares_[j]);
    above_.add(Lane::all(0) < value);
  }

  Moments moments() const {
    double sums[kVirtualLanes], squares[kVirtualLanes];
    for (size_t j = 0; j < kLanes; ++j) {
      sums_[j].store(sums + j * Lane::kWidth);
      squares_[j].store(squares + j * Lane::kWidth);
    }
    return {sum_of_eight(sums), sum_of_eight(squares), above_.total()};
  }

  static constexpr size_t kLanes = kVirtualLanes / Lane::kWidth;

 private:
  Lane centre_;
  Lane sums_[kLanes], squares_[kLanes];
  typename Lane::Count above_;
};

// Up to K brackets, looked at by ranks: two registers of numbers at once. A number is in a bracket if an odd count
// of all their ends lies above it.
template <class Lane, size_t K>
class Look {
 public:
  explicit Look(const Bracket* brackets) {
    for (size_t k = 0; k < K; ++k) {
      low_[k] = Ranks(Lane::all(brackets[k].low), Lane::all(brackets[k].low));
      high_[k] = Ranks(Lane::all(brackets[k].high), Lane::all(brackets[k].high));
    }
  }

  void add(Lane a, Lane b, Watch& watch) {
    if constexpr (K > 0) {
      const Ranks ranks(a, b);
      auto inside = ranks < high_[0];
      for (size_t k = 0; k < K; ++k) {
        const auto below = ranks < low_[k];
        below_[k].add(below);
        inside = inside ^ below;
        if (k > 0) inside = inside ^ (ranks < high_[k]);
      }
      watch.found += keep(inside, a, b, watch.inside + watch.found);
    }
  }

  void count(size_t* below) const {
    for (size_t k = 0; k < K; ++k) below[k] += below_[k].total();
  }

 private:
  using Ranks = typename Lane::Ranks;

  static constexpr size_t kRoom = K > 0 ? K : 1;
  Ranks low_[kRoom], high_[kRoom];
  typename Lane::RankCount below_[kRoom];
};

constexpr size_t kLookedAtOnce = 2 * kVirtualLanes;

// The last values, fewer than are looked at at once: what fills them up is at the centre, and not looked at.
template <class Lane>
inline void add_rest(const double* values, size_t count, double centre, EightSums<Lane>& sums, Watch& watch,
                     size_t from, size_t to) {
  double rest[kLookedAtOnce];
  for (size_t j = 0; j < kLookedAtOnce; ++j) rest[j] = j < count ? values[j] : centre;
  for (size_t j = 0; j < 2 * EightSums<Lane>::kLanes; ++j) sums.add(j, Lane::load(rest + j * Lane::kWidth));
  for (size_t j = 0; j < count; ++j) {
    for (size_t k = from; k < to; ++k) {
      if (values[j] < watch.brackets[k].low) {
        ++watch.below[k];
      } else if (values[j] < watch.brackets[k].high) {
        watch.inside[watch.found++] = values[j];
      }
    }
  }
}

// With the brackets from … from + K − 1.
template <class Lane, size_t K>
inline Moments look(const double* values, size_t count, double centre, size_t from, Watch& watch) {
  EightSums<Lane> sums(centre);
  Look<Lane, K> look(watch.brackets + from);
  Watch own = watch;
  const size_t whole = count / kLookedAtOnce * kLookedAtOnce;
  for (size_t d = 0; d < whole; d += kLookedAtOnce) {
    for (size_t j = 0; j < 2 * EightSums<Lane>::kLanes; j += 2) {
      const Lane a = Lane::load(values + d + j * Lane::kWidth),
                 b = Lane::load(values + d + (j + 1) * Lane::kWidth);
      sums.add(j, a);
      sums.add(j + 1, b);
      look.add(a, b, own);
    }
  }
  look.count(own.below + from);
  const size_t rest = count - whole;
  if (rest > 0) add_rest(values + whole, rest, centre, sums, own, from, from + K);
  watch.found = own.found;
  Moments out = sums.moments();
  if (rest > 0 && centre > 0) out.above_nought -= kLookedAtOnce - rest;
  return out;
}

template <class Lane>
Moments watch(const double* values, size_t count, double centre, Watch& watch) {
  size_t from = 0;
  for (; watch.count - from > 3; from += 3) look<Lane, 3>(values, count, centre, from, watch);
  switch (watch.count - from) {
    case 0:
      return look<Lane, 0>(values, count, centre, from, watch);
    case 1:
      return look<Lane, 1>(values, count, centre, from, watch);
    case 2:
      return look<Lane, 2>(values, count, centre, from, watch);
    default:
      return look<Lane, 3>(values, count, centre, from, watch);
  }
}

template <class Lane>
void to_buckets(const double* values, size_t count, double low, double scale, double last, double* out) {
  for (size_t d = 0; d < count; d += Lane::kWidth) {
    const Lane place = (Lane::load(values + d) - Lane::all(low)) * Lane::all(scale);
    const Lane bounded = select(Lane::all(last) < place, Lane::all(last), place);
    (select(bounded < Lane::all(0), Lane::all(0), bounded) + Lane::all(kRoundingShift)).store(out + d);
  }
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

}  // namespace
}  // namespace economics
