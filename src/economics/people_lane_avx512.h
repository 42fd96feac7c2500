// Sixty-four people at a time, in registers of 512 bits.
#pragma once

#include <immintrin.h>
#include <stdint.h>

#include <type_traits>

#include "economics/people_row.h"

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

// Of eight states at most the next is found by halving: is the number at or above the fourth threshold, then the
// second or the sixth, then the one between, and last the eighth. A table has, by the state and the answers so
// far, the threshold that is asked for next; states beyond the last have the last one's.
template <size_t kStates>
class WideHalving {
 public:
  static constexpr uint8_t kUndecided = 8;

  explicit WideHalving(const TransitionTable& table) {
    alignas(64) uint16_t asked[4][32];
    for (size_t place = 0; place < 32; ++place) {
      const size_t state = place % 8, first = place / 8 % 2, second = place / 16;
      const size_t to[] = {3, 1 + 4 * first, 4 * first + 2 * second, 7};
      for (int i = 0; i < 4; ++i) asked[i][place] = table.threshold[to[i] < kStates ? to[i] : kStates - 1][state];
    }
    for (int i = 0; i < 4; ++i) asked_[i] = _mm512_load_si512(asked[i]);
  }

  WideBytes next(WideBytes states, WideNumbers first, WideNumbers second) const {
    const __m512i nought = _mm512_setzero_si512();
    return {_mm512_packus_epi16(next_of(_mm512_unpacklo_epi8(states.x, nought), first.x),
                                next_of(_mm512_unpackhi_epi8(states.x, nought), second.x))};
  }

 private:
  // The lower byte is the place in the tables, the upper one the next state as far as it is known.
  __m512i next_of(__m512i place, __m512i number) const {
    place = more_where_not_below(place, number, 0, 4 << 8 | 8);
    place = more_where_not_below(place, number, 1, 2 << 8 | 16);
    const __m512i found = more_where_not_below(place, number, 2, 1 << 8);
    const __mmask32 is_past = _mm512_cmpge_epu16_mask(number, _mm512_permutexvar_epi16(place, asked_[3]));
    return _mm512_srli_epi16(_mm512_mask_add_epi16(found, is_past, found, _mm512_set1_epi16(1 << 8)), 8);
  }
  __m512i more_where_not_below(__m512i place, __m512i number, int asked, short more) const {
    const __mmask32 is_past = _mm512_cmpge_epu16_mask(number, _mm512_permutexvar_epi16(place, asked_[asked]));
    return _mm512_mask_add_epi16(place, is_past, place, _mm512_set1_epi16(more));
  }

  __m512i asked_[4];
};

struct Wide {
  static constexpr size_t kPeople = 64;
  static constexpr size_t kTogether = 6;  // registers of blocks whose rounds go together
  using Words = WideWords;
  using Numbers = WideNumbers;
  using Bytes = WideBytes;
  template <size_t kStates>
  using Rows = WideRows<kStates>;
  template <size_t kStates>
  using Ways = std::conditional_t<kStates <= 8, WideHalving<kStates>, Counted<Wide, kStates>>;

  static WideWords words(uint64_t value) { return {_mm512_set1_epi64(static_cast<long long>(value))}; }
  static WideWords counting_from(uint64_t first) {
    return {_mm512_add_epi64(words(first).x, _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0))};
  }
  static WideNumbers numbers(uint16_t value) { return {_mm512_set1_epi16(static_cast<short>(value))}; }
  static WideBytes load(const uint8_t* at) { return {_mm512_loadu_si512(at)}; }
  static WideNumbers load(const uint16_t* at) { return {_mm512_load_si512(at)}; }
};

inline void store(WideBytes a, uint8_t* at) { _mm512_storeu_si512(at, a.x); }

inline void store(WideNumbers a, uint16_t* at) { _mm512_store_si512(at, a.x); }

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

// The bit of each byte, from the lowest.
inline uint64_t digit(WideBytes a, size_t bit) {
  return _mm512_test_epi8_mask(a.x, _mm512_set1_epi8(static_cast<char>(1U << bit)));
}
// The value where the bit of a byte, from the lowest, is set.
inline void put_where(uint64_t bits, uint8_t value, uint8_t* at) {
  _mm512_mask_storeu_epi8(at, bits, _mm512_set1_epi8(static_cast<char>(value)));
}

}  // namespace
}  // namespace economics
