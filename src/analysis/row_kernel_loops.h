// The loops of the row kernels. Included by the sources that are compiled for one instruction set each, and by
// nothing else: what stands here is a source's own.
#pragma once

#include <cstring>

#include "analysis/row_kernels.h"

namespace analysis {
namespace {

inline std::uint64_t ones(std::uint64_t word) {
#if defined(__POPCNT__)
  return static_cast<std::uint64_t>(__builtin_popcountll(word));
#else
  word -= word >> 1 & 0x5555555555555555;
  word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
  return ((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101 >> 56;
#endif
}

// The processor fetches ahead within a page of memory only; a plane is read over many.
constexpr size_t kAhead = 256;

// Of some numbers those that are at most a limit, digit by digit from the highest on: a number is below where it
// first has 0 and the limit has 1.
template <class Words>
class AtMost {
 public:
  explicit AtMost(std::uint64_t most) : most_(most) {}

  void add(size_t digit, const Words& plane) {
    if ((most_ >> digit & 1) != 0) {
      below_ |= alike_ & ~plane;
      alike_ &= plane;
    } else {
      alike_ &= ~plane;
    }
  }
  void put(std::uint64_t* out) const {
    const Words found = below_ | alike_;
    std::memcpy(out, &found, sizeof found);
  }

 private:
  std::uint64_t most_;
  Words below_{};
  Words alike_ = ~Words{};
};

template <class Words>
void at_most_two_here(const std::uint64_t* const* planes, size_t digits, TwoLimits most, size_t at,
                      std::uint64_t* first, std::uint64_t* second) {
  AtMost<Words> one(most.first), other(most.second);
  for (size_t digit = digits; digit-- > 0;) {
    Words plane;
    std::memcpy(&plane, planes[digit] + at, sizeof plane);
    __builtin_prefetch(planes[digit] + at + kAhead);
    one.add(digit, plane);
    other.add(digit, plane);
  }
  one.put(first + at);
  other.put(second + at);
}

#if defined(__AVX512F__)
using Wide = std::uint64_t __attribute__((vector_size(64)));
#elif defined(__AVX2__)
using Wide = std::uint64_t __attribute__((vector_size(32)));
#else
using Wide = std::uint64_t __attribute__((vector_size(16)));
#endif

constexpr size_t kWide = sizeof(Wide) / sizeof(std::uint64_t);

void at_most_two(const std::uint64_t* const* planes, size_t digits, TwoLimits most, size_t words,
                 std::uint64_t* first, std::uint64_t* second) {
  size_t at = 0;
  for (; at + kWide <= words; at += kWide) at_most_two_here<Wide>(planes, digits, most, at, first, second);
  for (; at < words; ++at) at_most_two_here<std::uint64_t>(planes, digits, most, at, first, second);
}

SexCounts count(const std::uint64_t* plane, const SexMasks& masks, size_t words) {
  SexCounts out;
  size_t i = 0;
  const auto add = [&](size_t end) {
    for (; i < end; ++i) {
      const std::uint64_t word = plane[i];
      out.women += ones(word & masks.women[i]);
      out.men += ones(word & masks.men[i]);
    }
  };
  while (i + 64 <= words) {
    for (size_t line = 0; line < 64; line += 8) __builtin_prefetch(plane + i + kAhead + line);
    add(i + 64);
  }
  add(words);
  for (size_t k = 0; masks.unknown != nullptr && k < words; ++k) out.unknown += ones(plane[k] & masks.unknown[k]);
  return out;
}

}  // namespace
}  // namespace analysis
