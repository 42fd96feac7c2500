// Eight draws at a time, in registers of 512 bits.
#pragma once

#include <immintrin.h>
#include <stdint.h>

namespace economics {
namespace {

struct WideBits {
  __m512i x;
};
struct WideMask {
  __mmask8 x;
};
struct Wide {
  static constexpr size_t kWidth = 8;
  using Bits = WideBits;
  using Mask = WideMask;
  using Count = struct WideCount;
  using Ranks = struct WideRanks;
  using RankCount = struct WideRankCount;
  __m512d x;

  static Wide all(double value) { return {_mm512_set1_pd(value)}; }
  static Wide load(const double* at) { return {_mm512_loadu_pd(at)}; }
  void store(double* at) const { _mm512_storeu_pd(at, x); }
};

inline Wide operator+(Wide a, Wide b) { return {_mm512_add_pd(a.x, b.x)}; }
inline Wide operator-(Wide a, Wide b) { return {_mm512_sub_pd(a.x, b.x)}; }
inline Wide operator*(Wide a, Wide b) { return {_mm512_mul_pd(a.x, b.x)}; }
inline Wide operator/(Wide a, Wide b) { return {_mm512_div_pd(a.x, b.x)}; }
inline Wide multiply_add(Wide a, Wide b, Wide c) { return {_mm512_fmadd_pd(a.x, b.x, c.x)}; }
inline Wide root(Wide a) { return {_mm512_sqrt_pd(a.x)}; }
inline WideMask operator<(Wide a, Wide b) { return {_mm512_cmp_pd_mask(a.x, b.x, _CMP_LT_OQ)}; }
inline Wide select(WideMask mask, Wide a, Wide b) { return {_mm512_mask_blend_pd(mask.x, b.x, a.x)}; }
inline unsigned mask_bits(WideMask mask) { return mask.x; }
inline void store_some(unsigned bits, Wide a, double* at) {
  _mm512_storeu_pd(at, _mm512_maskz_compress_pd(static_cast<__mmask8>(bits), a.x));
}

struct WideCount {  // how often a mask was set, by lane
  __m512i x = _mm512_setzero_si512();

  void add(WideMask mask) { x = _mm512_mask_sub_epi64(x, mask.x, x, _mm512_set1_epi64(-1)); }
  size_t total() const { return static_cast<size_t>(_mm512_reduce_add_epi64(x)); }
};

inline WideBits operator|(WideBits a, WideBits b) { return {_mm512_or_si512(a.x, b.x)}; }
inline WideBits operator&(WideBits a, WideBits b) { return {_mm512_and_si512(a.x, b.x)}; }
inline WideBits operator^(WideBits a, WideBits b) { return {_mm512_xor_si512(a.x, b.x)}; }
inline WideBits operator+(WideBits a, WideBits b) { return {_mm512_add_epi64(a.x, b.x)}; }
template <int N>
inline WideBits left(WideBits a) {
  return {_mm512_slli_epi64(a.x, N)};
}
template <int N>
inline WideBits right(WideBits a) {
  return {_mm512_srli_epi64(a.x, N)};
}
inline WideBits low_product(WideBits a, WideBits b) { return {_mm512_mul_epu32(a.x, b.x)}; }
inline WideBits upper_and_lower(WideBits a, WideBits b) { return {_mm512_mask_blend_epi32(0xAAAA, b.x, a.x)}; }
inline bool any(WideBits a) { return _mm512_test_epi64_mask(a.x, a.x) != 0; }

// The upper 31 bits of two registers of numbers, as whole numbers that rise with them.
struct WideRankMask {
  __m512i x;  // by the upper bits
};
struct WideRanks {
  __m512i x;

  WideRanks() = default;
  WideRanks(Wide a, Wide b) {
    const __m512i upper = _mm512_set_epi32(31, 29, 27, 25, 23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1);
    const __m512i halves = _mm512_permutex2var_epi32(_mm512_castpd_si512(a.x), upper, _mm512_castpd_si512(b.x));
    const __m512i sign = _mm512_srai_epi32(halves, 31);
    x = _mm512_srai_epi32(_mm512_ternarylogic_epi32(halves, sign, _mm512_set1_epi32(0x7FFFFFFF), 0x78), 1);
  }
};
inline WideRankMask operator<(WideRanks a, WideRanks b) { return {_mm512_sub_epi32(a.x, b.x)}; }
inline WideRankMask operator^(WideRankMask a, WideRankMask b) { return {_mm512_xor_si512(a.x, b.x)}; }
// The numbers whose ranks are masked, side by side from `at` on; gives how many.
inline size_t keep(WideRankMask mask, Wide a, Wide b, double* at) {
  const __mmask16 bits = _mm512_movepi32_mask(mask.x);
  const unsigned whole = _cvtmask16_u32(bits), of_a = whole & 0xFFU;
  _mm512_storeu_pd(at, _mm512_maskz_compress_pd(static_cast<__mmask8>(bits), a.x));
  _mm512_storeu_pd(at + __builtin_popcount(of_a),
                   _mm512_maskz_compress_pd(static_cast<__mmask8>(_kshiftri_mask16(bits, 8)), b.x));
  return static_cast<size_t>(__builtin_popcount(whole));
}

struct WideRankCount {
  __m512i x = _mm512_setzero_si512();

  void add(WideRankMask mask) { x = _mm512_add_epi32(x, _mm512_srli_epi32(mask.x, 31)); }
  size_t total() const { return static_cast<size_t>(_mm512_reduce_add_epi32(x)); }
};

template <class Lane>
struct Make;
template <>
struct Make<Wide> {
  static WideBits bits(uint64_t value) { return {_mm512_set1_epi64(static_cast<long long>(value))}; }
  static WideBits counting_from(uint64_t first) {
    return bits(first) + WideBits{_mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0)};
  }
};

inline WideBits to_bits(Wide a) { return {_mm512_castpd_si512(a.x)}; }
inline Wide to_number(WideBits a) { return {_mm512_castsi512_pd(a.x)}; }

inline Wide gather(const double* base, WideBits index) { return {_mm512_i64gather_pd(index.x, base, 8)}; }

}  // namespace
}  // namespace economics
