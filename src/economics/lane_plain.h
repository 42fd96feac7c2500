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

inline Plain gather(const double* base, PlainBits index) { return {base[index.x]}; }

}  // namespace
}  // namespace economics
