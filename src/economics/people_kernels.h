// A month of many people at once: each goes from its state to the next by its own number of the generator. Written
// once (people_step.h) over the lanes of each instruction set; whole numbers only, so that every set gives the
// same states.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "economics/kernels.h"

namespace economics {

inline constexpr size_t kStatesMax = 12;
inline constexpr size_t kPeopleAtOnce = 64;    // arrays of states have room for a multiple of it
inline constexpr std::uint8_t kNobody = 0xFF;  // what stands in that room where there is no person

// Which numbers of the generator: the block of counter (block, month | group·2^16 | purpose·2^24, replication,
// kCaseloadStream) and key `seed`.
struct NumbersOf {
  std::uint64_t seed = 0;
  std::uint32_t replication = 0;
  std::uint32_t month = 0;  // below 2^16
  std::uint32_t group = 0;  // below 2^8
};
enum class Purpose : std::uint32_t { step = 0, rest = 1, arrivals = 2, row = 3 };
inline constexpr std::uint32_t kCaseloadStream = 0xCA5E10AD;

// Where each person's number of 16 bits stands: in word `word` of block `block`, its lower half first.
struct PlaceOfNumber {
  std::uint32_t block, word, half;
};
constexpr PlaceOfNumber place_of_number(std::uint32_t person) {
  return {person / 16 * 2 + person / 4 % 2, person / 8 % 2 * 2 + person / 2 % 2, person % 2};
}

// Rows of transition probabilities as 2^16 cells: of row s, the state `to` has the cells from threshold to − 1 up
// to and not including threshold `to`, as many as lie whole within its probability. The few cells that are left
// over decide nothing: whoever's number falls there takes another, of 32 bits, through what the cells left of each
// probability (`rest`). So a probability is true to 2^−45, though most people need 16 bits alone.
struct alignas(64) TransitionTable {
  std::uint16_t threshold[kStatesMax][32] = {};     // [to][state]; as long as a register
  std::uint64_t rest[kStatesMax][kStatesMax] = {};  // [state][to], cumulated, of 2^32
  size_t states = 0;
};

struct Undecided {
  std::uint32_t person;
  std::uint8_t from;
};

// A bit for each person, 64 in a word, the first the lowest.
struct LookedFor {
  std::uint8_t queue = kNobody;          // the state
  std::uint32_t goals = 0;               // a bit for each state
  std::uint64_t* queueing = nullptr;     // before: who was in the queue; afterwards who is
  std::uint64_t* joining = nullptr;      // afterwards: who is and was not
  std::uint64_t* to_reach = nullptr;     // who has not been at a goal; those who are, are taken out
  size_t words_to_reach = 0;             // of to_reach: the first
  std::int64_t joined = 0, reached = 0;  // how many; added to
};

struct PeopleKernels {
  std::string_view name;

  // Moves persons 0 … count − 1. Those whose number decided nothing stand in `undecided`, in their order, which
  // has room for all; their state is then without meaning. Returns how many they are.
  size_t (*step)(const TransitionTable& table, const NumbersOf& of, std::uint8_t* states, size_t count,
                 Undecided* undecided);

  // Adds to counts[s] how many are in state s < number_of_states, and keeps what is looked for up to date.
  void (*census)(const std::uint8_t* states, size_t count, size_t number_of_states, LookedFor& looked_for,
                 std::int64_t* counts);

  // Takes out of `who` those who are not in `queueing`; says whether somebody is left.
  bool (*stay)(const std::uint64_t* queueing, size_t words, std::uint64_t* who);

  // Puts the first persons of `who`, `most` at most, in the state `to`, and takes them out of `who` and
  // `queueing`. Returns how many they are.
  std::int64_t (*admit)(std::uint64_t* who, size_t words, std::int64_t most, std::uint8_t to, std::uint8_t* states,
                        std::uint64_t* queueing);
};

const PeopleKernels& best_people_kernels();                  // the widest that this processor has
const PeopleKernels* people_kernels_of(InstructionSet set);  // null where processor or build lacks it

}  // namespace economics
