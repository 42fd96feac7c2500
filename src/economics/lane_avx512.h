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
  using Places = struct WidePlaces;
  using PlaceCount = struct WidePlaceCount;
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

// Places (kernels.h), 32 side by side: those of four registers, each 1.5·2^52 + a whole number below 2^31.
struct WidePlaceMask {
  __m512i x;  // by the upper bits
};
struct WidePlaces {
  static constexpr size_t kWidth = 32;
  __m512i x;

  static WidePlaces all(int16_t value) { return {_mm512_set1_epi16(value)}; }
  static WidePlaces load(const int16_t* at) { return {_mm512_loadu_si512(at)}; }
  static WidePlaces of(Wide a, Wide b, Wide c, Wide d) {
    const __m512 ab = _mm512_shuffle_ps(_mm512_castpd_ps(a.x), _mm512_castpd_ps(b.x), 0x88),
                 cd = _mm512_shuffle_ps(_mm512_castpd_ps(c.x), _mm512_castpd_ps(d.x), 0x88);
    const __m512i bounded = _mm512_packs_epi32(_mm512_castps_si512(ab), _mm512_castps_si512(cd));
    const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    return {_mm512_permutexvar_epi32(order, bounded)};
  }
  void store(int16_t* at) const { _mm512_storeu_si512(at, x); }
};
inline WidePlaceMask operator<(WidePlaces a, WidePlaces b) { return {_mm512_subs_epi16(a.x, b.x)}; }
inline WidePlaceMask operator^(WidePlaceMask a, WidePlaceMask b) { return {_mm512_xor_si512(a.x, b.x)}; }
inline unsigned mask_bits(WidePlaceMask mask) { return _cvtmask32_u32(_mm512_movepi16_mask(mask.x)); }

struct WidePlaceCount {  // up to 255 of each of the 32
  __m512i x = _mm512_setzero_si512();

  void add(WidePlaceMask mask) { x = _mm512_add_epi16(x, _mm512_srli_epi16(mask.x, 15)); }
  size_t total() const {
    return static_cast<size_t>(_mm512_reduce_add_epi64(_mm512_sad_epu8(x, _mm512_setzero_si512())));
  }
};

template <class Lane>
struct Make;
template <>
struct Make<Wide> {
  static WideBits bits(uint64_t value) { return {_mm512_set1_epi64(static_cast<long long>(value))}; }
  static WideBits multiples(uint64_t of, uint64_t first) {  // from the first on
    const auto at = [&](uint64_t i) { return static_cast<long long>(of * (first + i)); };
    return {_mm512_set_epi64(at(7), at(6), at(5), at(4), at(3), at(2), at(1), at(0))};
  }
};

inline WideBits to_bits(Wide a) { return {_mm512_castpd_si512(a.x)}; }
inline Wide to_number(WideBits a) { return {_mm512_castsi512_pd(a.x)}; }

inline Wide gather(const double* base, WideBits index) { return {_mm512_i64gather_pd(index.x, base, 8)}; }

}  // namespace
}  // namespace economics
