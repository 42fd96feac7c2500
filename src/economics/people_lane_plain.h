// Sixteen people at a time in the language's own arithmetic: what the other lanes are checked against.
#pragma once

#include <stdint.h>

#include "economics/people_row.h"

namespace economics {
namespace {

struct PlainWords {
  uint64_t x[2];
};
struct PlainNumbers {
  uint16_t x[8];
};
struct PlainBytes {
  uint8_t x[16];
};

// Of every sixteen people, the first and the last eight.
struct PlainThresholds {
  PlainNumbers first, second;
};
template <size_t kStates>
class PlainRows {
 public:
  explicit PlainRows(const TransitionTable& table) : table_(table) {}
  PlainBytes places(const PlainBytes& states) const { return states; }
  PlainThresholds thresholds(size_t to, const PlainBytes& states) const {
    PlainThresholds out;
    for (int i = 0; i < 8; ++i) {
      out.first.x[i] = table_.threshold[to][states.x[i] & 15U];
      out.second.x[i] = table_.threshold[to][states.x[8 + i] & 15U];
    }
    return out;
  }

 private:
  const TransitionTable& table_;
};

struct Plain {
  static constexpr size_t kPeople = 16;
  static constexpr size_t kTogether = 1;  // registers of blocks whose rounds go together
  using Words = PlainWords;
  using Numbers = PlainNumbers;
  using Bytes = PlainBytes;
  template <size_t kStates>
  using Rows = PlainRows<kStates>;
  template <size_t kStates>
  using Ways = Counted<Plain, kStates>;

  static PlainWords words(uint64_t value) { return {{value, value}}; }
  static PlainWords counting_from(uint64_t first) { return {{first, first + 1}}; }
  static PlainNumbers numbers(uint16_t value) {
    return {{value, value, value, value, value, value, value, value}};
  }
  static PlainBytes load(const uint8_t* at) {
    PlainBytes out;
    for (int i = 0; i < 16; ++i) out.x[i] = at[i];
    return out;
  }
  static PlainNumbers load(const uint16_t* at) {
    PlainNumbers out;
    for (int i = 0; i < 8; ++i) out.x[i] = at[i];
    return out;
  }
};

inline void store(const PlainBytes& a, uint8_t* at) {
  for (int i = 0; i < 16; ++i) at[i] = a.x[i];
}

inline void store(const PlainNumbers& a, uint16_t* at) {
  for (int i = 0; i < 8; ++i) at[i] = a.x[i];
}

inline PlainWords low_product(PlainWords a, PlainWords b) {
  return {{(a.x[0] & 0xFFFFFFFF) * (b.x[0] & 0xFFFFFFFF), (a.x[1] & 0xFFFFFFFF) * (b.x[1] & 0xFFFFFFFF)}};
}
inline PlainWords upper(PlainWords a) { return {{a.x[0] >> 32U, a.x[1] >> 32U}}; }
inline PlainWords exclusive(PlainWords a, PlainWords b) { return {{a.x[0] ^ b.x[0], a.x[1] ^ b.x[1]}}; }
inline PlainWords exclusive(PlainWords a, PlainWords b, PlainWords c) {
  return {{a.x[0] ^ b.x[0] ^ c.x[0], a.x[1] ^ b.x[1] ^ c.x[1]}};
}

// The halves of two words of each block, the lowest first.
inline PlainNumbers numbers_of(PlainWords word0, PlainWords word1) {
  PlainNumbers out;
  for (int block = 0; block < 2; ++block) {
    const uint64_t both = (word0.x[block] & 0xFFFFFFFF) | word1.x[block] << 32U;
    for (int i = 0; i < 4; ++i) out.x[4 * block + i] = static_cast<uint16_t>(both >> (16 * i));
  }
  return out;
}

// One less where the threshold is above the number.
inline PlainNumbers less_where_above(PlainNumbers a, const PlainNumbers& threshold, const PlainNumbers& number) {
  for (int i = 0; i < 8; ++i) {
    if (threshold.x[i] > number.x[i]) --a.x[i];
  }
  return a;
}

inline PlainBytes bytes_of(const PlainNumbers& first, const PlainNumbers& second) {
  PlainBytes out;
  for (int i = 0; i < 8; ++i) {
    out.x[i] = static_cast<uint8_t>(first.x[i]);
    out.x[8 + i] = static_cast<uint8_t>(second.x[i]);
  }
  return out;
}

inline uint64_t equal_to(const PlainBytes& a, uint8_t value) {
  uint64_t bits = 0;
  for (unsigned i = 0; i < 16; ++i) bits |= static_cast<uint64_t>(a.x[i] == value) << i;
  return bits;
}

// The bit of each byte, from the lowest.
inline uint64_t digit(const PlainBytes& a, size_t bit) {
  uint64_t bits = 0;
  for (unsigned i = 0; i < 16; ++i) bits |= static_cast<uint64_t>(a.x[i] >> bit & 1U) << i;
  return bits;
}
// The value where the bit of a byte, from the lowest, is set.
inline void put_where(uint64_t bits, uint8_t value, uint8_t* at) {
  for (unsigned i = 0; i < 16; ++i) {
    if ((bits >> i & 1U) != 0) at[i] = value;
  }
}

}  // namespace
}  // namespace economics
