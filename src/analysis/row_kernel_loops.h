// The loops of the row kernels. Included by the sources that are compiled for one instruction set each, and by
// nothing else: what stands here is a source's own.
#pragma once

#include <cstring>

#include "analysis/row_kernels.h"

#if defined(__AVX2__) || defined(__AVX512F__)
#include <immintrin.h>
#endif

namespace analysis {
namespace {

inline std::uint64_t bits_at_most(const std::int32_t* values, std::int32_t most) {
  std::uint64_t out = 0;
#if defined(__AVX512F__)
  const __m512i limit = _mm512_set1_epi32(most);
  for (int i = 0; i < 4; ++i) {
    out |= std::uint64_t{_mm512_cmple_epi32_mask(_mm512_loadu_si512(values + 16 * i), limit)} << 16 * i;
  }
#elif defined(__AVX2__)
  const __m256i limit = _mm256_set1_epi32(most);
  for (int i = 0; i < 8; ++i) {
    const __m256i eight = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(values + 8 * i));
    const int above = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(eight, limit)));
    out |= std::uint64_t{static_cast<std::uint8_t>(~above)} << 8 * i;
  }
#else
  for (int i = 0; i < 64; ++i) out |= std::uint64_t{values[i] <= most} << i;
#endif
  return out;
}

inline std::uint64_t ones(std::uint64_t word) {
#if defined(__POPCNT__)
  return static_cast<std::uint64_t>(__builtin_popcountll(word));
#else
  word -= word >> 1 & 0x5555555555555555;
  word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
  return ((word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101 >> 56;
#endif
}

void at_most(const std::int32_t* values, std::int32_t most, size_t words, std::uint64_t* out) {
  for (size_t i = 0; i < words; ++i) out[i] = bits_at_most(values + 64 * i, most);
}

// From the highest digit on: a number is below where it first has 0 and `most` has 1.
template <class Words>
void number_at_most_here(const std::uint64_t* const* planes, size_t digits, std::uint32_t most, size_t at,
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

void number_at_most(const std::uint64_t* const* planes, size_t digits, std::uint32_t most, size_t words,
                    std::uint64_t* out) {
  constexpr size_t kWide = sizeof(Wide) / sizeof *out;
  size_t at = 0;
  for (; at + kWide <= words; at += kWide) number_at_most_here<Wide>(planes, digits, most, at, out);
  for (; at < words; ++at) number_at_most_here<std::uint64_t>(planes, digits, most, at, out);
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
