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
  using Places = struct PlainPlaces;
  using PlaceCount = struct PlainPlaceCount;
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
  static PlainBits multiples(uint64_t of, uint64_t first) { return {of * first}; }
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

// Places (kernels.h), four side by side, each of 1.5·2^52 + a whole number below 2^31.
struct PlainPlaceMask {
  unsigned x;
};
struct PlainPlaces {
  static constexpr size_t kWidth = 4;
  int16_t x[kWidth];

  static PlainPlaces all(int16_t value) { return {{value, value, value, value}}; }
  static PlainPlaces load(const int16_t* at) { return {{at[0], at[1], at[2], at[3]}}; }
  static PlainPlaces of(Plain a, Plain b, Plain c, Plain d) {
    return {{bounded(a), bounded(b), bounded(c), bounded(d)}};
  }
  void store(int16_t* at) const { memcpy(at, x, sizeof x); }

 private:
  static int16_t bounded(Plain a) {
    const auto whole = static_cast<int32_t>(static_cast<uint32_t>(to_bits(a).x));
    return static_cast<int16_t>(whole < INT16_MIN ? INT16_MIN : whole > INT16_MAX ? INT16_MAX : whole);
  }
};
inline PlainPlaceMask operator<(PlainPlaces a, PlainPlaces b) {
  unsigned out = 0;
  for (size_t i = 0; i < PlainPlaces::kWidth; ++i) out |= (a.x[i] < b.x[i] ? 1U : 0U) << i;
  return {out};
}
inline PlainPlaceMask operator^(PlainPlaceMask a, PlainPlaceMask b) { return {a.x ^ b.x}; }
inline unsigned mask_bits(PlainPlaceMask mask) { return mask.x; }

struct PlainPlaceCount {
  size_t x = 0;

  void add(PlainPlaceMask mask) { x += static_cast<size_t>(__builtin_popcount(mask.x)); }
  size_t total() const { return x; }
};

inline Plain gather(const double* base, PlainBits index) { return {base[index.x]}; }

}  // namespace
}  // namespace economics
