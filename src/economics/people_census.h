// How many are in which state, who joins the queue and who reaches a goal: by the binary digits of their states,
// of 64 people in a word.
#pragma once

#include "economics/people_kernels.h"

namespace economics {
namespace {

constexpr size_t kWordsAPiece = 32;
constexpr size_t digits_among(size_t states) { return states <= 2 ? 1 : states <= 4 ? 2 : states <= 8 ? 3 : 4; }

inline size_t rounded_up(size_t count) { return (count + kPeopleAtOnce - 1) / kPeopleAtOnce * kPeopleAtOnce; }

// The lowest `count` bits.
inline uint64_t first_bits(size_t count) { return count >= 64 ? ~uint64_t{0} : (uint64_t{1} << count) - 1; }

// Of a piece of the people, a bit for each person and digit; those of nobody are nought.
template <class Lane, size_t kDigits>
class Digits {
 public:
  Digits(const uint8_t* states, size_t count)
      : words_(rounded_up(count) / kPeopleAtOnce), last_(first_bits(count - (words_ - 1) * kPeopleAtOnce)) {
    for (size_t w = 0; w < words_; ++w) {
      uint64_t of[kDigits] = {};
#pragma GCC unroll 4
      for (size_t i = 0; i < kPeopleAtOnce; i += Lane::kPeople) {
        const auto bytes = Lane::load(states + w * kPeopleAtOnce + i);
#pragma GCC unroll 4
        for (size_t d = 0; d < kDigits; ++d) of[d] |= digit(bytes, d) << i;
      }
#pragma GCC unroll 4
      for (size_t d = 0; d < kDigits; ++d) of_[d][w] = of[d];
    }
    for (size_t d = 0; d < kDigits; ++d) of_[d][words_ - 1] &= last_;
  }

  size_t words() const { return words_; }
  uint64_t at(size_t digit, size_t word) const { return of_[digit][word]; }

  // Puts into `who` those who are in the state.
  void put(uint8_t state, uint64_t* who) const {
    uint64_t turned[kDigits];
    for (size_t d = 0; d < kDigits; ++d) turned[d] = (uint32_t{state} >> d & 1U) != 0 ? 0 : ~uint64_t{0};
    for (size_t w = 0; w < words_; ++w) {
      uint64_t there = ~uint64_t{0};
#pragma GCC unroll 4
      for (size_t d = 0; d < kDigits; ++d) there &= of_[d][w] ^ turned[d];
      who[w] = there;
    }
    who[words_ - 1] &= last_;
  }

 private:
  size_t words_;
  uint64_t last_;  // who there is in the last word
  uint64_t of_[kDigits][kWordsAPiece];
};

// Adds how many have all the digits of a set, for each set of digits that some state has; the sets are numbered as
// the states are.
template <size_t kStates, class Digits>
inline void add_having(const Digits& digits, int64_t* people) {
  int64_t sums[kStates] = {};
  for (size_t w = 0; w < digits.words(); ++w) {
    uint64_t having[kStates];
#pragma GCC unroll 12
    for (size_t set = 1; set < kStates; ++set) {
      const size_t rest = set & (set - 1);
      const uint64_t lowest = digits.at(static_cast<size_t>(__builtin_ctzll(set)), w);
      having[set] = rest == 0 ? lowest : lowest & having[rest];
      sums[set] += __builtin_popcountll(having[set]);
    }
  }
  for (size_t set = 1; set < kStates; ++set) people[set] += sums[set];
}

// In each state is who has its digits and no others: who has them, less who has more.
template <size_t kStates>
inline void take_out_who_has_more(int64_t* people) {
  for (size_t d = 0; d < digits_among(kStates); ++d) {
    for (size_t set = 0; set < kStates; ++set) {
      const size_t more = set | size_t{1} << d;
      if (more != set && more < kStates) people[set] -= people[more];
    }
  }
}

template <class Digits>
inline void look_for_queue(const Digits& digits, size_t first, LookedFor& of) {
  uint64_t now[kWordsAPiece];
  digits.put(of.queue, now);
  for (size_t w = 0; w < digits.words(); ++w) {
    const uint64_t joining = now[w] & ~of.queueing[first + w];
    of.joining[first + w] = joining;
    of.queueing[first + w] = now[w];
    of.joined += __builtin_popcountll(joining);
  }
}

template <class Digits>
inline void look_for_goals(const Digits& digits, size_t first, LookedFor& of) {
  for (uint32_t goals = of.goals; goals != 0; goals &= goals - 1) {
    uint64_t there[kWordsAPiece];
    digits.put(static_cast<uint8_t>(__builtin_ctz(goals)), there);
    for (size_t w = 0; w < digits.words() && first + w < of.words_to_reach; ++w) {
      const uint64_t reaching = of.to_reach[first + w] & there[w];
      of.to_reach[first + w] ^= reaching;
      of.reached += __builtin_popcountll(reaching);
    }
  }
}

template <class Lane, size_t kStates>
void census_among(const uint8_t* states, size_t count, LookedFor& looked_for, int64_t* counts) {
  LookedFor of = looked_for;
  int64_t people[kStates] = {static_cast<int64_t>(count)};
  for (size_t first = 0; first * kPeopleAtOnce < count; first += kWordsAPiece) {
    const size_t left = count - first * kPeopleAtOnce, most = kWordsAPiece * kPeopleAtOnce;
    const Digits<Lane, digits_among(kStates)> digits(states + first * kPeopleAtOnce, left < most ? left : most);
    add_having<kStates>(digits, people);
    if (of.queue != kNobody) look_for_queue(digits, first, of);
    if (first < of.words_to_reach) look_for_goals(digits, first, of);
  }
  looked_for = of;
  take_out_who_has_more<kStates>(people);
  for (size_t s = 0; s < kStates; ++s) counts[s] += people[s];
}

template <class Lane>
void census(const uint8_t* states, size_t count, size_t number_of_states, LookedFor& of, int64_t* counts) {
  using Among = void (*)(const uint8_t*, size_t, LookedFor&, int64_t*);
  static constexpr Among kAmong[kStatesMax] = {
      census_among<Lane, 1>, census_among<Lane, 2>,  census_among<Lane, 3>,  census_among<Lane, 4>,
      census_among<Lane, 5>, census_among<Lane, 6>,  census_among<Lane, 7>,  census_among<Lane, 8>,
      census_among<Lane, 9>, census_among<Lane, 10>, census_among<Lane, 11>, census_among<Lane, 12>};
  kAmong[number_of_states - 1](states, count, of, counts);
}

}  // namespace
}  // namespace economics
