// Where draws stand in a row, and brackets in it, for any lane.
#pragma once

#include "economics/kernels.h"
#include "economics/lane_math.h"

namespace economics {
namespace {

constexpr double kNear = 0x1p29;  // places

// 1.5·2^52 + the place, as it would be in a row without ends, of what is near.
template <class Lane>
inline Lane place_of_near(Lane off, const Row& row) {
  return multiply_add(off, Lane::all(row.scale), Lane::all(kRoundingShift + row.shift));
}
template <class Lane>
inline Lane place_of_any(Lane off, const Row& row) {
  const Lane way = off * Lane::all(row.scale), near = place_of_near(off, row);
  return select(way < Lane::all(-kNear), Lane::all(kRoundingShift - kNear),
                select(Lane::all(kNear) < way, Lane::all(kRoundingShift + kNear), near));
}

template <class Lane>
void to_places(const double* values, size_t count, const Row& row, Place* out) {
  const auto place = [&](const double* at) { return place_of_any(Lane::load(at) - Lane::all(row.centre), row); };
  constexpr size_t kW = Lane::kWidth;
  for (size_t d = 0; d < count; d += 4 * kW) {
    const double* const at = values + d;
    Lane::Places::of(place(at), place(at + kW), place(at + 2 * kW), place(at + 3 * kW)).store(out + d);
  }
}

// K brackets, looked at by places.
template <class Lane, size_t K>
class Look {
 public:
  using Places = typename Lane::Places;

  explicit Look(const Bracket* brackets)
      : first_(Places::all(brackets->first)), last_(Places::all(brackets->last)), others_(brackets + 1) {}

  // Set where an odd count of the brackets is before or behind.
  [[gnu::always_inline]] auto outside(Places places) {
    const auto is_below = places < first_, is_above = last_ < places;
    below_.add(is_below);
    if constexpr (K == 1) {
      return is_below ^ is_above;
    } else {
      return is_below ^ is_above ^ others_.outside(places);
    }
  }

  void count(size_t* below) const {
    *below += below_.total();
    others_.count(below + 1);
  }

 private:
  Places first_, last_;
  typename Lane::PlaceCount below_;
  Look<Lane, K - 1> others_;
};

template <class Lane>
class Look<Lane, 0> {
 public:
  explicit Look(const Bracket*) {}
  void count(size_t*) const {}
};

// With the last place beyond the first so many, which is before nothing.
template <class Places>
inline Places filled_up(Places places, size_t count) {
  Place all[Places::kWidth];
  places.store(all);
  for (size_t i = count; i < Places::kWidth; ++i) all[i] = INT16_MAX;
  return Places::load(all);
}

}  // namespace
}  // namespace economics
