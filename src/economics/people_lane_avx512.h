// Sixty-four people at a time, in registers of 512 bits.
#pragma once

#include <immintrin.h>
#include <stdint.h>

#include "economics/people_kernels.h"

namespace economics {
namespace {

struct WideWords {
  __m512i x;
};
struct WideNumbers {
  __m512i x;
};
struct WideBytes {
  __m512i x;
};

// Of every sixteen people, the first and the last eight.
struct WideThresholds {
  WideNumbers first, second;
};
template <size_t kStates>
class WideRows {
 public:
  explicit WideRows(const TransitionTable& table) {
    for (size_t to = 0; to < kStates; ++to) rows_[to] = _mm512_load_si512(table.threshold[to]);
  }
  WideThresholds places(WideBytes states) const {
    const __m512i nought = _mm512_setzero_si512();
    return {{_mm512_unpacklo_epi8(states.x, nought)}, {_mm512_unpackhi_epi8(states.x, nought)}};
  }
  WideThresholds thresholds(size_t to, WideThresholds places) const {
    return {{_mm512_permutexvar_epi16(places.first.x, rows_[to])},
            {_mm512_permutexvar_epi16(places.second.x, rows_[to])}};
  }

 private:
  __m512i rows_[kStates];
};

struct Wide {
  static constexpr size_t kPeople = 64;
  using Words = WideWords;
  template <size_t kStates>
  using Rows = WideRows<kStates>;

  static WideWords words(uint64_t value) { return {_mm512_set1_epi64(static_cast<long long>(value))}; }
  static WideWords counting_from(uint64_t first) {
    return {_mm512_add_epi64(words(first).x, _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0))};
  }
  static WideNumbers numbers(uint16_t value) { return {_mm512_set1_epi16(static_cast<short>(value))}; }
  static WideBytes no_bytes() { return {_mm512_setzero_si512()}; }
  static WideBytes load(const uint8_t* at) { return {_mm512_loadu_si512(at)}; }
};

inline void store(WideBytes a, uint8_t* at) { _mm512_storeu_si512(at, a.x); }

inline WideWords low_product(WideWords a, WideWords b) { return {_mm512_mul_epu32(a.x, b.x)}; }
inline WideWords upper(WideWords a) { return {_mm512_srli_epi64(a.x, 32)}; }
inline WideWords exclusive(WideWords a, WideWords b) { return {_mm512_xor_si512(a.x, b.x)}; }
inline WideWords exclusive(WideWords a, WideWords b, WideWords c) {
  return {_mm512_ternarylogic_epi64(a.x, b.x, c.x, 0x96)};
}
inline WideNumbers numbers_of(WideWords word0, WideWords word1) {
  return {_mm512_mask_blend_epi32(0xAAAA, word0.x, _mm512_slli_epi64(word1.x, 32))};
}

inline WideNumbers less_where_above(WideNumbers a, WideNumbers threshold, WideNumbers number) {
  const __mmask32 above = _mm512_cmpgt_epu16_mask(threshold.x, number.x);
  return {_mm512_mask_sub_epi16(a.x, above, a.x, _mm512_set1_epi16(1))};
}
inline WideBytes bytes_of(WideNumbers first, WideNumbers second) {
  return {_mm512_packus_epi16(first.x, second.x)};
}
inline uint64_t equal_to(WideBytes a, uint8_t value) {
  return _mm512_cmpeq_epi8_mask(a.x, _mm512_set1_epi8(static_cast<char>(value)));
}

inline WideBytes more_where_equal(WideBytes counted, WideBytes a, uint8_t value) {
  const __mmask64 same = _mm512_cmpeq_epi8_mask(a.x, _mm512_set1_epi8(static_cast<char>(value)));
  return {_mm512_mask_add_epi8(counted.x, same, counted.x, _mm512_set1_epi8(1))};
}
inline int64_t sum_of(WideBytes a) {
  return _mm512_reduce_add_epi64(_mm512_sad_epu8(a.x, _mm512_setzero_si512()));
}
// The value where the bit of a byte, from the lowest, is set.
inline void put_where(uint64_t bits, uint8_t value, uint8_t* at) {
  _mm512_mask_storeu_epi8(at, bits, _mm512_set1_epi8(static_cast<char>(value)));
}

}  // namespace
}  // namespace economics
