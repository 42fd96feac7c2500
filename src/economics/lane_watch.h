// Sums of many draws, and what stands in brackets among them, in one pass; for any lane.
#pragma once

#include "economics/lane_places.h"
#include "economics/lane_sums.h"

namespace economics {
namespace {

// The set bits of a byte in their order, each in a byte.
struct SetBits {
  constexpr SetBits() : of() {
    for (unsigned byte = 0; byte < 256; ++byte) {
      for (unsigned bit = 0, found = 0; bit < 8; ++bit) {
        if ((byte >> bit & 1U) != 0) of[byte] |= uint64_t{bit} << 8 * found++;
      }
    }
  }
  uint64_t of[256];
};
constexpr SetBits kSetBits;

// Numbers of values, from `first` on by the bits that are set; gives how many. Room for eight more than there are.
inline size_t add_numbers(unsigned bits, size_t first, uint8_t* numbers) {
  const uint64_t eight = kSetBits.of[bits] + first * 0x0101010101010101;
  __builtin_memcpy(numbers, &eight, sizeof eight);
  return static_cast<size_t>(__builtin_popcount(bits));
}

constexpr size_t kFetchedAtOnce = 16;  // more than there are, rather than so many that nobody could foresee

constexpr size_t kLookedAtOnce = 4 * kVirtualLanes;

// Values from `at` on, kLookedAtOnce, the first `count` of which are of meaning. A value is in a bracket if those
// that it is before or behind are one less than all. Which are, is written down: the values of so few are soon
// fetched.
template <bool kAreNear, class Lane, size_t K>
[[gnu::always_inline]] inline uint8_t* look_at(const double* values, size_t at, size_t count, const Row& row,
                                               EightSums<Lane>& sums, Look<Lane, K>& look, uint8_t* numbers) {
  for (size_t d = 0; d < kLookedAtOnce; d += 4 * Lane::kWidth) {
    Lane off[4];
    for (size_t j = 0; j < 4; ++j)
      off[j] = sums.add(d / Lane::kWidth + j, Lane::load(values + d + j * Lane::kWidth));
    if constexpr (K > 0) {
      using Places = typename Lane::Places;
      constexpr size_t kWidth = Places::kWidth;
      const auto place = [&](Lane one) { return kAreNear ? place_of_near(one, row) : place_of_any(one, row); };
      Places places = Places::of(place(off[0]), place(off[1]), place(off[2]), place(off[3]));
      const size_t some = count > d ? count - d : 0;
      if (some < kWidth) places = filled_up(places, some);
      unsigned inside = mask_bits(look.outside(places)) ^ (K % 2 == 0 ? 0 : ~0U >> (32 - kWidth));
      if (some < kWidth) inside &= (1U << some) - 1U;
      for (size_t j = 0; j < kWidth; j += 8) numbers += add_numbers(inside >> j & 0xFFU, at + d + j, numbers);
    }
  }
  return numbers;
}

// The last values, fewer than are looked at at once, are filled up with what is at the centre.
template <bool kAreNear, class Lane, size_t K>
inline Moments look_through(const double* values, size_t count, const Row& row, Look<Lane, K>& look,
                            uint8_t*& numbers) {
  EightSums<Lane> sums(row.centre);
  const size_t rest = count % kLookedAtOnce, whole = count - rest;
  for (size_t d = 0; d < whole; d += kLookedAtOnce)
    numbers = look_at<kAreNear>(values + d, d, kLookedAtOnce, row, sums, look, numbers);
  if (rest == 0) return sums.moments();
  double filled[kLookedAtOnce];
  for (size_t j = 0; j < kLookedAtOnce; ++j) filled[j] = j < rest ? values[whole + j] : row.centre;
  numbers = look_at<kAreNear>(filled, whole, rest, row, sums, look, numbers);
  Moments out = sums.moments();
  if (row.centre > 0) out.above_nought -= kLookedAtOnce - rest;
  return out;
}

// Two whole blocks, the draws of which are added up in turn, for neither is to wait for its own sums.
template <bool kAreNear, class Lane, size_t K>
inline void look_through_two(const double* values, const Row& row, Look<Lane, K>& look, uint8_t* (&numbers)[2],
                             Moments* out) {
  EightSums<Lane> first(row.centre), second(row.centre);
  for (size_t d = 0; d < kMomentsDraws; d += kLookedAtOnce) {
    numbers[0] = look_at<kAreNear>(values + d, d, kLookedAtOnce, row, first, look, numbers[0]);
    numbers[1] = look_at<kAreNear>(values + kMomentsDraws + d, d, kLookedAtOnce, row, second, look, numbers[1]);
  }
  out[0] = first.moments();
  out[1] = second.moments();
}

// Those of the numbers, side by side from `out` on; gives how many.
inline size_t fetch(const double* values, const uint8_t* numbers, uint8_t* end, double* out) {
  __builtin_memset(end, 0, kFetchedAtOnce);
  const auto count = static_cast<size_t>(end - numbers);
  for (size_t i = 0; i < count; i += kFetchedAtOnce) {
    for (size_t j = i; j < i + kFetchedAtOnce; ++j) out[j] = values[numbers[j]];
  }
  return count;
}

// With the brackets from … from + K − 1: false where one of the values may not be near.
template <bool kAreNear, class Lane, size_t K>
inline bool look_for(const double* values, size_t count, size_t from, Watch& watch, Moments* out) {
  const Row row = watch.row;
  uint8_t numbers[2][kMomentsDraws + kFetchedAtOnce], *ends[2] = {numbers[0], numbers[1]};
  Look<Lane, K> look(watch.brackets + from);
  double squares = 0;
  if (count == kWatchedAtOnce) {
    look_through_two<kAreNear>(values, row, look, ends, out);
    squares = out[0].squares + out[1].squares;
  } else {
    for (size_t i = 0; i * kMomentsDraws < count; ++i) {
      const size_t rest = count - i * kMomentsDraws, some = rest < kMomentsDraws ? rest : kMomentsDraws;
      out[i] = look_through<kAreNear>(values + i * kMomentsDraws, some, row, look, ends[i]);
      squares += out[i].squares;
    }
  }
  // None is further from the centre than the root of the sum of all squares.
  if (kAreNear && !(squares * row.scale * row.scale < kNear * kNear)) return false;
  look.count(watch.below + from);
  for (size_t i = 0; i * kMomentsDraws < count; ++i)
    watch.found += fetch(values + i * kMomentsDraws, numbers[i], ends[i], watch.inside + watch.found);
  return true;
}

template <class Lane, size_t K>
inline void watch_some(const double* values, size_t count, size_t from, Watch& watch, Moments* out) {
  if (!look_for<true, Lane, K>(values, count, from, watch, out))
    look_for<false, Lane, K>(values, count, from, watch, out);
}

template <class Lane>
inline void only_sums(const double* values, size_t count, const Row& row, Moments* out) {
  Look<Lane, 0> nothing(nullptr);
  uint8_t* numbers = nullptr;
  for (; count > 0; ++out, values += kMomentsDraws) {
    const size_t some = count < kMomentsDraws ? count : kMomentsDraws;
    *out = look_through<true>(values, some, row, nothing, numbers);
    count -= some;
  }
}

template <class Lane>
void watch(const double* values, size_t count, Watch& watch, Moments* out) {
  size_t from = 0;
  for (; watch.count - from > 3; from += 3) watch_some<Lane, 3>(values, count, from, watch, out);
  switch (watch.count - from) {
    case 0:
      return only_sums<Lane>(values, count, watch.row, out);
    case 1:
      return watch_some<Lane, 1>(values, count, from, watch, out);
    case 2:
      return watch_some<Lane, 2>(values, count, from, watch, out);
    default:
      return watch_some<Lane, 3>(values, count, from, watch, out);
  }
}

}  // namespace
}  // namespace economics
