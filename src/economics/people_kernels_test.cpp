#include "economics/people_kernels.h"

#include <gtest/gtest.h>

#include <vector>

#include "economics/caseload_numbers.h"

namespace economics {
namespace {

const PeopleKernels& plain() { return *people_kernels_of(InstructionSet::plain); }

std::vector<const PeopleKernels*> all() {
  std::vector<const PeopleKernels*> out;
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    if (const PeopleKernels* found = people_kernels_of(set)) out.push_back(found);
  }
  return out;
}

struct Moved {
  std::vector<std::uint8_t> states;
  std::vector<Undecided> undecided;
};

Moved moved(const PeopleKernels& kernels, const TransitionTable& table, const NumbersOf& of,
            std::vector<std::uint8_t> states, size_t count) {
  std::vector<Undecided> undecided(count + 1);
  undecided.resize(kernels.step(table, of, states.data(), count, undecided.data()));
  for (const Undecided& one : undecided) states[one.person] = kNobody;
  return {std::move(states), std::move(undecided)};
}

// Rows of random thresholds, where all cells of some states decide nothing.
TransitionTable random_table(size_t states, std::uint32_t seed) {
  TransitionTable out;
  out.states = states;
  for (size_t s = 0; s < states; ++s) {
    unsigned cells = 0;
    for (size_t to = 0; to < states; ++to) {
      const unsigned some =
          philox({seed, static_cast<std::uint32_t>(s), static_cast<std::uint32_t>(to), 0}, {1, 2})[0];
      cells += some % (0xFFFF / static_cast<unsigned>(states));
      out.threshold[to][s] = static_cast<std::uint16_t>(s % 4 == 3 && to + 1 < states ? 0 : cells);
    }
  }
  return out;
}

std::vector<std::uint8_t> people_in_turn(size_t count, size_t states) {
  std::vector<std::uint8_t> out((count + kPeopleAtOnce - 1) / kPeopleAtOnce * kPeopleAtOnce, kNobody);
  for (size_t i = 0; i < count; ++i) out[i] = static_cast<std::uint8_t>(i * 7 % states);
  return out;
}

TEST(PeopleKernels, are_chosen_by_what_the_processor_has_the_widest_first) {
  EXPECT_EQ(plain().name, "plain");
  EXPECT_EQ(&best_people_kernels(), all().back());
}

TEST(PeopleKernels, move_each_person_by_its_own_number_of_the_generator) {
  const TransitionTable table = random_table(5, 3);
  const NumbersOf of{0x123456789ABCDEF0, 77, 119, 3};
  const auto before = people_in_turn(333, 5);
  for (const PeopleKernels* kernels : all()) {
    const Moved found = moved(*kernels, table, of, before, 333);
    size_t undecided = 0;
    for (std::uint32_t i = 0; i < 333; ++i) {
      const PlaceOfNumber place = place_of_number(i);
      const std::uint32_t word = block_of(of, Purpose::step, place.block)[place.word];
      const std::uint32_t number = place.half == 0 ? word & 0xFFFFU : word >> 16U;
      unsigned state = 0;
      while (state < 5 && number >= table.threshold[state][before[i]]) ++state;
      if (state < 5) {
        EXPECT_EQ(found.states[i], state) << kernels->name << " " << i;
      } else {
        ASSERT_LT(undecided, found.undecided.size());
        EXPECT_EQ(found.undecided[undecided].person, i);
        EXPECT_EQ(found.undecided[undecided++].from, before[i]);
      }
    }
    EXPECT_EQ(undecided, found.undecided.size());
    EXPECT_GT(undecided, 0U);
    for (size_t i = 333; i < found.states.size(); ++i) EXPECT_EQ(found.states[i], kNobody);
  }
}

TEST(PeopleKernels, have_the_bits_of_the_plain_reference) {
  for (size_t states = 1; states <= kStatesMax; ++states) {
    for (const size_t count : {0U, 1U, 31U, 64U, 65U, 1000U, 1600U, 4999U}) {
      const TransitionTable table = random_table(states, static_cast<std::uint32_t>(count));
      const NumbersOf of{states, static_cast<std::uint32_t>(count), 5, 0};
      const Moved expected = moved(plain(), table, of, people_in_turn(count, states), count);
      for (const PeopleKernels* kernels : all()) {
        const Moved found = moved(*kernels, table, of, people_in_turn(count, states), count);
        EXPECT_EQ(found.states, expected.states) << kernels->name << " " << states << " " << count;
        ASSERT_EQ(found.undecided.size(), expected.undecided.size());
        for (size_t i = 0; i < found.undecided.size(); ++i) {
          EXPECT_EQ(found.undecided[i].person, expected.undecided[i].person);
          EXPECT_EQ(found.undecided[i].from, expected.undecided[i].from);
        }
      }
    }
  }
}

TEST(PeopleKernels, count_the_states_and_tell_who_joins_the_queue_and_who_reaches_a_goal) {
  const auto states = people_in_turn(5'000, 6);
  for (const PeopleKernels* kernels : all()) {
    std::vector<std::uint64_t> queueing(79, 0xF0F0F0F0F0F0F0F0), joining(79), to_reach(40, 0xFF00FF00FF00FF00);
    const auto before = queueing, hoping = to_reach;
    LookedFor of{2, 0b101000, queueing.data(), joining.data(), to_reach.data(), 40, 5, 7};
    std::vector<std::int64_t> counts = {1, 0, 0, 0, 0, 0}, expected = counts;
    kernels->census(states.data(), 5'000, 6, of, counts.data());
    std::int64_t joined = 5, reached = 7;
    for (size_t i = 0; i < states.size(); ++i) {
      const size_t w = i / 64;
      const std::uint64_t bit = std::uint64_t{1} << i % 64;
      EXPECT_EQ((queueing[w] & bit) != 0, states[i] == 2);
      EXPECT_EQ((joining[w] & bit) != 0, states[i] == 2 && (before[w] & bit) == 0);
      joined += (joining[w] & bit) != 0 ? 1 : 0;
      if (w < 40) {
        const bool is_there = states[i] == 3 || states[i] == 5;
        EXPECT_EQ((to_reach[w] & bit) != 0, (hoping[w] & bit) != 0 && !is_there);
        reached += (hoping[w] & bit) != 0 && is_there ? 1 : 0;
      }
      if (states[i] != kNobody) ++expected[states[i]];
    }
    EXPECT_EQ(counts, expected) << kernels->name;
    EXPECT_EQ(of.joined, joined) << kernels->name;
    EXPECT_EQ(of.reached, reached) << kernels->name;
  }
}

TEST(PeopleKernels, admit_the_first_and_keep_who_stays) {
  for (const PeopleKernels* kernels : all()) {
    for (const std::int64_t most : {0, 1, 7, 40, 1'000}) {
      auto states = people_in_turn(256, 6);
      const auto before = states;
      std::vector<std::uint64_t> who = {0, 0x8000000000000001, 0x00F0F0F000FF00FF, ~std::uint64_t{0}},
                                 queueing = who;
      const auto at_first = who;
      const std::int64_t admitted = kernels->admit(who.data(), 4, most, 9, states.data(), queueing.data());
      EXPECT_EQ(admitted, std::min<std::int64_t>(most, 94));
      std::int64_t seen = 0;
      for (size_t i = 0; i < 256; ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i % 64;
        const bool is_first = (at_first[i / 64] & bit) != 0 && seen++ < most;
        EXPECT_EQ(states[i], is_first ? 9 : before[i]) << kernels->name << " " << i;
        EXPECT_EQ((who[i / 64] & bit) != 0, (at_first[i / 64] & bit) != 0 && !is_first);
      }
      EXPECT_EQ(queueing, who);
    }
    std::vector<std::uint64_t> who = {5, 2}, left = {4, 1}, none = {0, 0};
    EXPECT_TRUE(kernels->stay(left.data(), 2, who.data()));
    EXPECT_EQ(who, (std::vector<std::uint64_t>{4, 0}));
    EXPECT_FALSE(kernels->stay(none.data(), 2, who.data()));
  }
}

}  // namespace
}  // namespace economics
