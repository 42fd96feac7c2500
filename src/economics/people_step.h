// The kernels of people, for any lane. Included by the file of each instruction set, after its lane; uses nothing
// of the library that the linker could take from here for other files.
#pragma once

#include "economics/people_kernels.h"

namespace economics {
namespace {

// philox.h, of one block in each lane; what is left in the upper halves of the words is never read.
template <class Lane>
struct Blocks {
  typename Lane::Words c0, c1, c2, c3;
};

// The first two rounds are done ahead as far as they do not hang on the counter of a block.
template <class Lane>
class Generator {
 public:
  explicit Generator(const NumbersOf& of) {
    auto key0 = static_cast<uint32_t>(of.seed), key1 = static_cast<uint32_t>(of.seed >> 32U);
    const uint64_t product1 = kMultiplier1 * of.replication;
    const uint64_t product0 = kMultiplier0 * ((product1 >> 32U) ^ of.month ^ of.group << 16U ^ key0);
    first2_ = Lane::words(kCaseloadStream ^ key1);
    second0_ = Lane::words((product1 & 0xFFFFFFFF) ^ (key0 + kWeyl0));
    second2_ = Lane::words((product0 >> 32U) ^ (key1 + kWeyl1));
    second3_ = Lane::words(product0);
    for (uint32_t round = 2; round < 10; ++round) {
      key0_[round] = Lane::words(key0 + round * kWeyl0);
      key1_[round] = Lane::words(key1 + round * kWeyl1);
    }
  }

  [[gnu::always_inline]] Blocks<Lane> blocks_from(size_t first) const {
    const auto of_first = low_product(Lane::counting_from(first), Lane::words(kMultiplier0));
    const auto of_second = low_product(exclusive(upper(of_first), first2_), Lane::words(kMultiplier1));
    Blocks<Lane> c{exclusive(upper(of_second), second0_), of_second, exclusive(of_first, second2_), second3_};
#pragma GCC unroll 8
    for (int round = 2; round < 10; ++round) {
      const auto product0 = low_product(c.c0, Lane::words(kMultiplier0));
      const auto product1 = low_product(c.c2, Lane::words(kMultiplier1));
      c.c0 = exclusive(upper(product1), c.c1, key0_[round]);
      c.c1 = product1;
      c.c2 = exclusive(upper(product0), c.c3, key1_[round]);
      c.c3 = product0;
    }
    return c;
  }

 private:
  static constexpr uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  static constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  typename Lane::Words first2_, second0_, second2_, second3_, key0_[10], key1_[10];
};

inline size_t note(uint64_t bits, size_t first, const uint8_t* before, Undecided* out) {
  size_t found = 0;
  for (; bits != 0; bits &= bits - 1) {
    const auto i = static_cast<size_t>(__builtin_ctzll(bits));
    out[found++] = {static_cast<uint32_t>(first + i), before[i]};
  }
  return found;
}

// The lowest `count` bits.
inline uint64_t first_bits(size_t count) { return count >= 64 ? ~uint64_t{0} : (uint64_t{1} << count) - 1; }

// A person's next state is how many thresholds of its row are at or below its number: all of them, less those
// above.
template <class Lane, size_t kStates>
size_t step_among(const TransitionTable& table, const NumbersOf& of, uint8_t* states, size_t count,
                  Undecided* undecided) {
  const typename Lane::template Rows<kStates> rows(table);
  const Generator<Lane> generator(of);
  size_t found = 0;
  for (size_t person = 0; person < count; person += Lane::kPeople) {
    const auto block = generator.blocks_from(person / 8);
    const auto first = numbers_of(block.c0, block.c1), second = numbers_of(block.c2, block.c3);
    const auto of_rows = rows.places(Lane::load(states + person));
    auto after_first = Lane::numbers(kStates), after_second = after_first;
#pragma GCC unroll 12
    for (size_t to = 0; to < kStates; ++to) {
      const auto thresholds = rows.thresholds(to, of_rows);
      after_first = less_where_above(after_first, thresholds.first, first);
      after_second = less_where_above(after_second, thresholds.second, second);
    }
    const auto after = bytes_of(after_first, after_second);
    const uint64_t bits = equal_to(after, kStates);
    if (bits != 0) found += note(bits & first_bits(count - person), person, states + person, undecided + found);
    store(after, states + person);
  }
  const size_t end = (count + kPeopleAtOnce - 1) / kPeopleAtOnce * kPeopleAtOnce;
  for (size_t person = count; person < end; ++person) states[person] = kNobody;
  return found;
}

template <class Lane>
size_t step(const TransitionTable& table, const NumbersOf& of, uint8_t* states, size_t count,
            Undecided* undecided) {
  using Step = size_t (*)(const TransitionTable&, const NumbersOf&, uint8_t*, size_t, Undecided*);
  static constexpr Step kAmong[kStatesMax] = {step_among<Lane, 1>,  step_among<Lane, 2>,  step_among<Lane, 3>,
                                              step_among<Lane, 4>,  step_among<Lane, 5>,  step_among<Lane, 6>,
                                              step_among<Lane, 7>,  step_among<Lane, 8>,  step_among<Lane, 9>,
                                              step_among<Lane, 10>, step_among<Lane, 11>, step_among<Lane, 12>};
  return kAmong[table.states - 1](table, of, states, count, undecided);
}

template <class Lane>
inline uint64_t sixty_four_equal_to(const uint8_t* states, uint8_t state) {
  uint64_t bits = 0;
  for (size_t i = 0; i < kPeopleAtOnce; i += Lane::kPeople) bits |= equal_to(Lane::load(states + i), state) << i;
  return bits;
}

constexpr size_t kPeopleAPiece = 63 * kPeopleAtOnce;  // so few that no byte of sixteen counts past 255

template <class Lane>
inline int64_t how_many(const uint8_t* states, size_t count, uint8_t state) {
  auto counted = Lane::no_bytes();
  for (size_t i = 0; i < count; i += Lane::kPeople)
    counted = more_where_equal(counted, Lane::load(states + i), state);
  return sum_of(counted);
}

template <class Lane>
inline void look_for_queue(const uint8_t* states, size_t count, LookedFor& of) {
  for (size_t w = 0; w * kPeopleAtOnce < count; ++w) {
    const uint64_t now = sixty_four_equal_to<Lane>(states + w * kPeopleAtOnce, of.queue);
    of.joining[w] = now & ~of.queueing[w];
    of.queueing[w] = now;
    of.joined += __builtin_popcountll(of.joining[w]);
  }
}

template <class Lane>
inline void look_for_goal(const uint8_t* states, uint8_t goal, LookedFor& of) {
  for (size_t w = 0; w < of.words_to_reach; ++w) {
    if (of.to_reach[w] == 0) continue;
    const uint64_t there = of.to_reach[w] & sixty_four_equal_to<Lane>(states + w * kPeopleAtOnce, goal);
    of.to_reach[w] &= ~there;
    of.reached += __builtin_popcountll(there);
  }
}

template <class Lane>
void census(const uint8_t* states, size_t count, size_t number_of_states, LookedFor& of, int64_t* counts) {
  const size_t room = (count + kPeopleAtOnce - 1) / kPeopleAtOnce * kPeopleAtOnce;
  for (size_t first = 0; first < room; first += kPeopleAPiece) {
    const size_t piece = room - first < kPeopleAPiece ? room - first : kPeopleAPiece;
    for (size_t s = 0; s < number_of_states; ++s)
      counts[s] += how_many<Lane>(states + first, piece, static_cast<uint8_t>(s));
  }
  if (of.queue != kNobody) look_for_queue<Lane>(states, count, of);
  for (size_t s = 0; s < number_of_states; ++s) {
    if ((of.goals >> s & 1U) != 0) look_for_goal<Lane>(states, static_cast<uint8_t>(s), of);
  }
}

inline bool stay(const uint64_t* queueing, size_t words, uint64_t* who) {
  uint64_t left = 0;
  for (size_t w = 0; w < words; ++w) left |= who[w] &= queueing[w];
  return left != 0;
}

// The lowest `count` of the bits.
inline uint64_t lowest(uint64_t bits, int64_t count) {
  uint64_t above = bits;
  for (; count > 0; --count) above &= above - 1;
  return bits ^ above;
}

template <class Lane>
int64_t admit(uint64_t* who, size_t words, int64_t most, uint8_t to, uint8_t* states, uint64_t* queueing) {
  int64_t admitted = 0;
  for (size_t w = 0; w < words && admitted < most; ++w) {
    uint64_t bits = who[w];
    int64_t count = __builtin_popcountll(bits);
    if (count > most - admitted) {
      count = most - admitted;
      bits = lowest(bits, count);
    }
    for (size_t i = 0; i < kPeopleAtOnce; i += Lane::kPeople)
      put_where(bits >> i, to, states + w * kPeopleAtOnce + i);
    who[w] ^= bits;
    queueing[w] &= ~bits;
    admitted += count;
  }
  return admitted;
}

template <class Lane>
constexpr PeopleKernels people_kernels_for(const char* name) {
  return {name, step<Lane>, census<Lane>, stay, admit<Lane>};
}

}  // namespace
}  // namespace economics
