// The generator of philox.h, for any lane.
#pragma once

#include "economics/kernels.h"
#include "economics/lane_twin.h"

namespace economics {
namespace {

// The uniform of what the last round makes of a product, a word and a key: the product's upper half with both, and
// its lower half, are the words. 1 + k·2^−52, from which 1 − ½·2^−52 leaves (k + ½)·2^−52, exactly.
template <class Lane, class Bits>
inline Lane uniform_of(Bits product, Bits word, std::uint64_t key) {
  const auto one_and_key = Make<Lane>::bits(0x3FF0000000000000 | key << 20U);
  return to_number(right<12>(product ^ left<32>(word)) ^ one_and_key) - Lane::all(1 - 0x1p-53);
}

// The two uniforms of each block, the first of which is block `lane` of those that are wanted.
template <class Lane>
inline void store_blocks(Lane first, Lane second, size_t lane, size_t count, double* out) {
  const size_t d = lane / 8 * 16 + lane % 8;
  if (d < count) first.store(out + d);
  if (d + 8 < count) second.store(out + d + 8);
}
template <class T>
inline void store_blocks(Twin<T> first, Twin<T> second, size_t lane, size_t count, double* out) {
  store_blocks(first.x, second.x, lane, count, out);
  store_blocks(first.y, second.y, lane + T::kWidth, count, out);
}

class Keys {
 public:
  explicit Keys(std::uint64_t seed) {
    auto key0 = static_cast<std::uint32_t>(seed), key1 = static_cast<std::uint32_t>(seed >> 32U);
    for (auto& key : keys_) {
      key[0] = key0;
      key[1] = key1;
      key0 += 0x9E3779B9;
      key1 += 0xBB67AE85;
    }
  }
  static constexpr int kRounds = 10;
  std::uint64_t of(int round, int place) const { return keys_[round][place]; }

 private:
  std::uint64_t keys_[kRounds][2];
};

// Of blocks that differ in the lower word of their counter alone, so that half of the first two rounds is the same
// for all. What is left in the upper halves of the words is never read.
template <class Lane>
inline void uniforms_of_one_upper_word(const NumberOf& of, std::uint64_t counter, size_t count, double* out) {
  constexpr std::uint64_t kLow = 0xFFFFFFFF, kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
  const auto bits = [](std::uint64_t value) { return Make<Lane>::bits(value); };
  const Keys keys(of.seed);
  const std::uint64_t first1 = kMultiplier1 * (of.stream & kLow);
  const std::uint64_t second0 = kMultiplier0 * ((first1 >> 32U) ^ (counter >> 32U) ^ keys.of(0, 0));
  for (size_t lane = 0; lane / 8 * 16 < count; lane += Lane::kWidth) {
    const auto first0 = bits(kMultiplier0 * ((counter & kLow) + lane)) + Make<Lane>::multiples(kMultiplier0, 0);
    const auto second1 =
        low_product(bits(kMultiplier1), right<32>(first0) ^ bits((of.stream >> 32U) ^ keys.of(0, 1)));
    auto c0 = right<32>(second1) ^ bits((first1 & kLow) ^ keys.of(1, 0)), c1 = second1;
    auto c2 = first0 ^ bits((second0 >> 32U) ^ keys.of(1, 1)), c3 = bits(second0 & kLow);
#pragma GCC unroll 10
    for (int round = 2; round < Keys::kRounds - 1; ++round) {
      const auto product0 = low_product(bits(kMultiplier0), c0), product1 = low_product(bits(kMultiplier1), c2);
      c0 = right<32>(product1) ^ (c1 ^ bits(keys.of(round, 0)));
      c1 = product1;
      c2 = right<32>(product0) ^ (c3 ^ bits(keys.of(round, 1)));
      c3 = product0;
    }
    const int last = Keys::kRounds - 1;
    store_blocks(uniform_of<Lane>(low_product(bits(kMultiplier1), c2), c1, keys.of(last, 0)),
                 uniform_of<Lane>(low_product(bits(kMultiplier0), c0), c3, keys.of(last, 1)), lane, count, out);
  }
}

template <class Lane>
void uniforms(const NumberOf& of, std::uint64_t first, size_t count, double* out) {
  const std::uint64_t counter = first / 2 | static_cast<std::uint64_t>(of.part);
  const std::uint64_t to_next_upper = 2 * ((std::uint64_t{1} << 32U) - (counter & 0xFFFFFFFF));
  const size_t some = count < to_next_upper ? count : to_next_upper;
  uniforms_of_one_upper_word<Lane>(of, counter, some, out);
  if (some < count) uniforms_of_one_upper_word<Lane>(of, counter + some / 2, count - some, out + some);
}

}  // namespace
}  // namespace economics
