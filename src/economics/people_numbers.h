// The numbers by which people are moved, for any lane: the generator of philox.h, of many blocks at once. Included
// by people_step.h, after a lane.
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

  // As many blocks after each other as there are lanes, and so on for each of `out`. They go round by round
  // together, since a round waits for the one before it.
  template <size_t kRegisters>
  [[gnu::always_inline]] void blocks_from(size_t first, Blocks<Lane> (&out)[kRegisters]) const {
#pragma GCC unroll 8
    for (size_t i = 0; i < kRegisters; ++i) {
      const auto counters = Lane::counting_from(first + i * (Lane::kPeople / 8));
      const auto of_first = low_product(counters, Lane::words(kMultiplier0));
      const auto of_second = low_product(exclusive(upper(of_first), first2_), Lane::words(kMultiplier1));
      out[i] = {exclusive(upper(of_second), second0_), of_second, exclusive(of_first, second2_), second3_};
    }
#pragma GCC unroll 8
    for (int round = 2; round < 10; ++round) {
#pragma GCC unroll 8
      for (Blocks<Lane>& c : out) {
        const auto product0 = low_product(c.c0, Lane::words(kMultiplier0));
        const auto product1 = low_product(c.c2, Lane::words(kMultiplier1));
        c.c0 = exclusive(upper(product1), c.c1, key0_[round]);
        c.c1 = product1;
        c.c2 = exclusive(upper(product0), c.c3, key1_[round]);
        c.c3 = product0;
      }
    }
  }

 private:
  static constexpr uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  static constexpr uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
  typename Lane::Words first2_, second0_, second2_, second3_, key0_[10], key1_[10];
};

constexpr size_t kPeopleADraw = 1536;  // whose numbers stay in the nearest cache

// Of as many people as a register has bytes, and so on: the numbers of the first half of every sixteen, then those
// of the second.
template <class Lane, size_t kRegisters>
[[gnu::always_inline]] inline void draw_together(const Generator<Lane>& generator, size_t first,
                                                 uint16_t* numbers) {
  Blocks<Lane> blocks[kRegisters];
  generator.blocks_from(first / 8, blocks);
#pragma GCC unroll 8
  for (size_t i = 0; i < kRegisters; ++i) {
    store(numbers_of(blocks[i].c0, blocks[i].c1), numbers + i * Lane::kPeople);
    store(numbers_of(blocks[i].c2, blocks[i].c3), numbers + i * Lane::kPeople + Lane::kPeople / 2);
  }
}

template <class Lane>
[[gnu::noinline]] void draw(const Generator<Lane>& generator, size_t first, size_t count, uint16_t* numbers) {
  constexpr size_t kPeople = Lane::kTogether * Lane::kPeople;
  size_t i = 0;
  for (; i + kPeople <= count; i += kPeople)
    draw_together<Lane, Lane::kTogether>(generator, first + i, numbers + i);
  for (; i < count; i += Lane::kPeople) draw_together<Lane, 1>(generator, first + i, numbers + i);
}

}  // namespace
}  // namespace economics
