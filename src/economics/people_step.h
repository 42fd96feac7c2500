// The kernels of people, for any lane. Included by the file of each instruction set, after its lane; uses nothing
// of the library that the linker could take from here for other files.
#pragma once

#include "economics/people_census.h"
#include "economics/people_numbers.h"

namespace economics {
namespace {

inline size_t note(uint64_t bits, size_t first, const uint8_t* before, Undecided* out) {
  size_t found = 0;
  for (; bits != 0; bits &= bits - 1) {
    const auto i = static_cast<size_t>(__builtin_ctzll(bits));
    out[found++] = {static_cast<uint32_t>(first + i), before[i]};
  }
  return found;
}

template <class Lane, size_t kStates>
size_t step_among(const TransitionTable& table, const NumbersOf& of, uint8_t* states, size_t count,
                  Undecided* undecided) {
  const typename Lane::template Ways<kStates> ways(table);
  const Generator<Lane> generator(of);
  alignas(64) uint16_t numbers[kPeopleADraw];
  size_t found = 0;
  for (size_t first = 0; first < count; first += kPeopleADraw) {
    const size_t end = count - first < kPeopleADraw ? count : first + kPeopleADraw;
    draw(generator, first, end - first, numbers);
    for (size_t person = first; person < end; person += Lane::kPeople) {
      const uint16_t* at = numbers + (person - first);
      const auto after =
          ways.next(Lane::load(states + person), Lane::load(at), Lane::load(at + Lane::kPeople / 2));
      const uint64_t bits = equal_to(after, ways.kUndecided);
      if (bits != 0) found += note(bits & first_bits(count - person), person, states + person, undecided + found);
      store(after, states + person);
    }
  }
  for (size_t person = count; person < rounded_up(count); ++person) states[person] = kNobody;
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

// The first persons of a word, `most` at most. Returns how many they are.
template <class Lane>
inline int64_t admit_of_word(uint64_t& who, int64_t most, uint8_t to, uint8_t* states, uint64_t& queueing) {
  int64_t count = __builtin_popcountll(who);
  const uint64_t bits = count > most ? lowest(who, most) : who;
  if (count > most) count = most;
  for (size_t i = 0; i < kPeopleAtOnce; i += Lane::kPeople) put_where(bits >> i, to, states + i);
  who ^= bits;
  queueing &= ~bits;
  return count;
}

// The words that have somebody are found first, without a branch for each: they are few, and in no order.
template <class Lane>
int64_t admit(uint64_t* who, size_t words, int64_t most, uint8_t to, uint8_t* states, uint64_t* queueing) {
  int64_t admitted = 0;
  for (size_t first = 0; first < words && admitted < most; first += kWordsAPiece) {
    size_t there[kWordsAPiece], found = 0;
    for (size_t w = first; w < words && w < first + kWordsAPiece; ++w) {
      there[found] = w;
      found += who[w] != 0 ? 1 : 0;
    }
    for (size_t i = 0; i < found && admitted < most; ++i) {
      const size_t w = there[i];
      admitted += admit_of_word<Lane>(who[w], most - admitted, to, states + w * kPeopleAtOnce, queueing[w]);
    }
  }
  return admitted;
}

template <class Lane>
constexpr PeopleKernels people_kernels_for(const char* name) {
  return {name, step<Lane>, census<Lane>, stay, admit<Lane>};
}

}  // namespace
}  // namespace economics
