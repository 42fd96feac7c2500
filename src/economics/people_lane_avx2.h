// Thirty-two people at a time, in registers of 256 bits.
#pragma once

#include <immintrin.h>
#include <stdint.h>

#include "economics/people_row.h"

namespace economics {
namespace {

struct WideWords {
  __m256i x;
};
struct WideNumbers {
  __m256i x;
};
struct WideBytes {
  __m256i x;
};

inline __m256i twice(const uint8_t* sixteen) {
  return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(sixteen)));
}

// Of every sixteen people, the first and the last eight.
struct WideThresholds {
  WideNumbers first, second;
};
// Bytes are looked up in tables of sixteen, of each half of a register by itself. Up to eight thresholds of two
// bytes are one table; of more, the lower and the upper bytes are looked up by themselves. Their highest bit is
// turned over, as numbers_of does, because only numbers with a sign can be compared.
template <size_t kStates, bool kOneTable = kStates <= 8>
class WideRows {
 public:
  explicit WideRows(const TransitionTable& table) {
    for (size_t to = 0; to < kStates; ++to) {
      alignas(16) uint8_t bytes[16];
      for (int s = 0; s < 8; ++s) {
        bytes[2 * s] = static_cast<uint8_t>(table.threshold[to][s]);
        bytes[2 * s + 1] = static_cast<uint8_t>((table.threshold[to][s] >> 8U) ^ 0x80U);
      }
      rows_[to] = twice(bytes);
    }
  }
  // Of each person the two bytes of a threshold.
  WideThresholds places(WideBytes states) const {
    const __m256i low = _mm256_add_epi8(states.x, states.x), high = _mm256_add_epi8(low, _mm256_set1_epi8(1));
    return {{_mm256_unpacklo_epi8(low, high)}, {_mm256_unpackhi_epi8(low, high)}};
  }
  WideThresholds thresholds(size_t to, WideThresholds places) const {
    return {{_mm256_shuffle_epi8(rows_[to], places.first.x)}, {_mm256_shuffle_epi8(rows_[to], places.second.x)}};
  }

 private:
  __m256i rows_[kStates];
};

template <size_t kStates>
class WideRows<kStates, false> {
 public:
  explicit WideRows(const TransitionTable& table) {
    for (size_t to = 0; to < kStates; ++to) {
      alignas(16) uint8_t low[16], high[16];
      for (int s = 0; s < 16; ++s) {
        low[s] = static_cast<uint8_t>(table.threshold[to][s]);
        high[s] = static_cast<uint8_t>((table.threshold[to][s] >> 8U) ^ 0x80U);
      }
      low_[to] = twice(low);
      high_[to] = twice(high);
    }
  }
  WideBytes places(WideBytes states) const { return states; }
  WideThresholds thresholds(size_t to, WideBytes states) const {
    const __m256i low = _mm256_shuffle_epi8(low_[to], states.x), high = _mm256_shuffle_epi8(high_[to], states.x);
    return {{_mm256_unpacklo_epi8(low, high)}, {_mm256_unpackhi_epi8(low, high)}};
  }

 private:
  __m256i low_[kStates], high_[kStates];
};

struct Wide {
  static constexpr size_t kPeople = 32;
  static constexpr size_t kTogether = 6;  // registers of blocks whose rounds go together
  using Words = WideWords;
  using Numbers = WideNumbers;
  using Bytes = WideBytes;
  template <size_t kStates>
  using Rows = WideRows<kStates>;
  template <size_t kStates>
  using Ways = Counted<Wide, kStates>;

  static WideWords words(uint64_t value) { return {_mm256_set1_epi64x(static_cast<long long>(value))}; }
  static WideWords counting_from(uint64_t first) {
    return {_mm256_add_epi64(words(first).x, _mm256_set_epi64x(3, 2, 1, 0))};
  }
  static WideNumbers numbers(uint16_t value) { return {_mm256_set1_epi16(static_cast<short>(value))}; }
  static WideBytes load(const uint8_t* at) { return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))}; }
  static WideNumbers load(const uint16_t* at) { return {_mm256_load_si256(reinterpret_cast<const __m256i*>(at))}; }
};

inline void store(WideBytes a, uint8_t* at) { _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), a.x); }

inline void store(WideNumbers a, uint16_t* at) { _mm256_store_si256(reinterpret_cast<__m256i*>(at), a.x); }

inline WideWords low_product(WideWords a, WideWords b) { return {_mm256_mul_epu32(a.x, b.x)}; }
inline WideWords upper(WideWords a) { return {_mm256_srli_epi64(a.x, 32)}; }
inline WideWords exclusive(WideWords a, WideWords b) { return {_mm256_xor_si256(a.x, b.x)}; }
inline WideWords exclusive(WideWords a, WideWords b, WideWords c) {
  return {_mm256_xor_si256(a.x, _mm256_xor_si256(b.x, c.x))};
}
inline WideNumbers numbers_of(WideWords word0, WideWords word1) {
  const __m256i both = _mm256_blend_epi32(word0.x, _mm256_slli_epi64(word1.x, 32), 0xAA);
  return {_mm256_xor_si256(both, _mm256_set1_epi16(INT16_MIN))};
}

inline WideNumbers less_where_above(WideNumbers a, WideNumbers threshold, WideNumbers number) {
  return {_mm256_add_epi16(a.x, _mm256_cmpgt_epi16(threshold.x, number.x))};
}
inline WideBytes bytes_of(WideNumbers first, WideNumbers second) {
  return {_mm256_packus_epi16(first.x, second.x)};
}
inline uint64_t equal_to(WideBytes a, uint8_t value) {
  const __m256i same = _mm256_cmpeq_epi8(a.x, _mm256_set1_epi8(static_cast<char>(value)));
  return static_cast<uint32_t>(_mm256_movemask_epi8(same));
}

// The bit of each byte, from the lowest.
inline uint64_t digit(WideBytes a, size_t bit) {
  return static_cast<uint32_t>(_mm256_movemask_epi8(_mm256_slli_epi16(a.x, static_cast<int>(7 - bit))));
}
// The value where the bit of a byte, from the lowest, is set.
inline void put_where(uint64_t bits, uint8_t value, uint8_t* at) {
  const __m256i byte_of = _mm256_set_epi64x(0x0303030303030303, 0x0202020202020202, 0x0101010101010101, 0);
  const __m256i bit_of = _mm256_set1_epi64x(static_cast<long long>(0x8040201008040201));
  const __m256i spread = _mm256_shuffle_epi8(_mm256_set1_epi32(static_cast<int>(bits)), byte_of);
  const __m256i chosen = _mm256_cmpeq_epi8(_mm256_and_si256(spread, bit_of), bit_of);
  const __m256i put = _mm256_set1_epi8(static_cast<char>(value));
  store({_mm256_blendv_epi8(Wide::load(at).x, put, chosen)}, at);
}

}  // namespace
}  // namespace economics
