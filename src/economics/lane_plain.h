// One draw at a time, in the language's own arithmetic: what the other lanes are checked against.
#pragma once

#include <math.h>
#include <stdint.h>
#include <string.h>

namespace economics {
namespace {

struct PlainBits {
  uint64_t x;
};
struct PlainMask {
  bool x;
};
struct Plain {
  static constexpr size_t kWidth = 1;
  using Bits = PlainBits;
  using Mask = PlainMask;
  using Count = struct PlainCount;
  using Ranks = struct PlainRanks;
  using RankCount = struct PlainRankCount;
  double x;

  static Plain all(double value) { return {value}; }
  static Plain load(const double* at) { return {*at}; }
  void store(double* at) const { *at = x; }
};

inline Plain operator+(Plain a, Plain b) { return {a.x + b.x}; }
inline Plain operator-(Plain a, Plain b) { return {a.x - b.x}; }
inline Plain operator*(Plain a, Plain b) { return {a.x * b.x}; }
inline Plain operator/(Plain a, Plain b) { return {a.x / b.x}; }
inline PlainMask operator<(Plain a, Plain b) { return {a.x < b.x}; }
inline Plain multiply_add(Plain a, Plain b, Plain c) { return {::fma(a.x, b.x, c.x)}; }
inline Plain root(Plain a) { return {::sqrt(a.x)}; }
inline Plain select(PlainMask mask, Plain a, Plain b) { return mask.x ? a : b; }
inline unsigned mask_bits(PlainMask mask) { return mask.x ? 1 : 0; }
// The draws of the set bits, side by side from `at` on, where a whole lane has room.
inline void store_some(unsigned bits, Plain a, double* at) {
  if (bits != 0) a.store(at);
}

struct PlainCount {  // how often a mask was set
  size_t x = 0;

  void add(PlainMask mask) { x += mask.x ? 1 : 0; }
  size_t total() const { return x; }
};

inline PlainBits operator|(PlainBits a, PlainBits b) { return {a.x | b.x}; }
inline PlainBits operator&(PlainBits a, PlainBits b) { return {a.x & b.x}; }
inline PlainBits operator^(PlainBits a, PlainBits b) { return {a.x ^ b.x}; }
inline PlainBits operator+(PlainBits a, PlainBits b) { return {a.x + b.x}; }
template <int N>
inline PlainBits left(PlainBits a) {
  return {a.x << N};
}
template <int N>
inline PlainBits right(PlainBits a) {
  return {a.x >> N};
}
inline PlainBits low_product(PlainBits a, PlainBits b) { return {(a.x & 0xFFFFFFFF) * (b.x & 0xFFFFFFFF)}; }
inline PlainBits upper_and_lower(PlainBits a, PlainBits b) {
  return {(a.x & 0xFFFFFFFF00000000) | (b.x & 0xFFFFFFFF)};
}
inline bool any(PlainBits a) { return a.x != 0; }

template <class Lane>
struct Make;
template <>
struct Make<Plain> {
  static PlainBits bits(uint64_t value) { return {value}; }
  static PlainBits counting_from(uint64_t first) { return {first}; }
};

inline PlainBits to_bits(Plain a) {
  uint64_t out = 0;
  memcpy(&out, &a.x, sizeof out);
  return {out};
}
inline Plain to_number(PlainBits a) {
  double out = 0;
  memcpy(&out, &a.x, sizeof out);
  return {out};
}

// The upper 31 bits of two numbers, as whole numbers that rise with them.
struct PlainRankMask {
  unsigned x;
};
struct PlainRanks {
  int32_t x, y;

  PlainRanks() = default;
  PlainRanks(Plain a, Plain b) : x(of(a)), y(of(b)) {}

 private:
  static int32_t of(Plain a) {
    const auto upper = static_cast<int32_t>(to_bits(a).x >> 32U);
    return (upper < 0 ? upper ^ 0x7FFFFFFF : upper) >> 1;
  }
};
inline PlainRankMask operator<(PlainRanks a, PlainRanks b) {
  return {(a.x < b.x ? 1U : 0U) | (a.y < b.y ? 2U : 0U)};
}
inline PlainRankMask operator^(PlainRankMask a, PlainRankMask b) { return {a.x ^ b.x}; }
// The numbers whose ranks are masked, side by side from `at` on; gives how many.
inline size_t keep(PlainRankMask mask, Plain a, Plain b, double* at) {
  store_some(mask.x & 1U, a, at);
  store_some(mask.x >> 1U, b, at + (mask.x & 1U));
  return (mask.x & 1U) + (mask.x >> 1U);
}

struct PlainRankCount {
  size_t x = 0;

  void add(PlainRankMask mask) { x += (mask.x & 1U) + (mask.x >> 1U); }
  size_t total() const { return x; }
};

inline Plain gather(const double* base, PlainBits index) { return {base[index.x]}; }

}  // namespace
}  // namespace economics
