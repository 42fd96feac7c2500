// How a row of thresholds takes people to their next states, for any lane. Included by the lanes.
#pragma once

#include "economics/people_kernels.h"

namespace economics {
namespace {

// A person's next state is how many thresholds of its row are at or below its number: all of them, less those
// above.
template <class Lane, size_t kStates>
struct Counted {
  explicit Counted(const TransitionTable& table) : rows(table) {}

  [[gnu::always_inline]] auto next(const typename Lane::Bytes& states, const typename Lane::Numbers& first,
                                   const typename Lane::Numbers& second) const {
    const auto of_rows = rows.places(states);
    auto after_first = Lane::numbers(kStates), after_second = after_first;
#pragma GCC unroll 12
    for (size_t to = 0; to < kStates; ++to) {
      const auto thresholds = rows.thresholds(to, of_rows);
      after_first = less_where_above(after_first, thresholds.first, first);
      after_second = less_where_above(after_second, thresholds.second, second);
    }
    return bytes_of(after_first, after_second);
  }

  static constexpr uint8_t kUndecided = kStates;
  typename Lane::template Rows<kStates> rows;
};

}  // namespace
}  // namespace economics
