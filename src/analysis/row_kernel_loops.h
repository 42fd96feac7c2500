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

// From the highest digit on: a number is below where it first has 0 and `most` has 1.
template <class Words>
void at_most_here(const std::uint64_t* const* planes, size_t digits, std::uint64_t most, size_t at,
                  std::uint64_t* out) {
  Words below{}, alike = ~below;
  for (size_t digit = digits; digit-- > 0;) {
    Words plane;
    std::memcpy(&plane, planes[digit] + at, sizeof plane);
    if ((most >> digit & 1) != 0) {
      below |= alike & ~plane;
      alike &= plane;
    } else {
      alike &= ~plane;
    }
  }
  below |= alike;
  std::memcpy(out + at, &below, sizeof below);
}

#if defined(__AVX512F__)
using Wide = std::uint64_t __attribute__((vector_size(64)));
#elif defined(__AVX2__)
using Wide = std::uint64_t __attribute__((vector_size(32)));
#else
using Wide = std::uint64_t __attribute__((vector_size(16)));
#endif

void at_most(const std::uint64_t* const* planes, size_t digits, std::uint64_t most, size_t words,
             std::uint64_t* out) {
  constexpr size_t kWide = sizeof(Wide) / sizeof *out;
  size_t at = 0;
  for (; at + kWide <= words; at += kWide) at_most_here<Wide>(planes, digits, most, at, out);
  for (; at < words; ++at) at_most_here<std::uint64_t>(planes, digits, most, at, out);
}

SexCounts count(const std::uint64_t* plane, const SexMasks& masks, size_t words) {
  SexCounts out;
  for (size_t i = 0; i < words; ++i) {
    const std::uint64_t word = plane[i];
    out.all += ones(word & masks.all[i]);
    out.women += ones(word & masks.women[i]);
    out.men += ones(word & masks.men[i]);
  }
  return out;
}

}  // namespace
}  // namespace analysis
