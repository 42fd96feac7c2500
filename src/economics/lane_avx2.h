// Four draws at a time, in registers of 256 bits.
#pragma once

#include <immintrin.h>
#include <stdint.h>

namespace economics {
namespace {

struct WideBits {
  __m256i x;
};
struct WideMask {
  __m256d x;
};
struct Wide {
  static constexpr size_t kWidth = 4;
  using Bits = WideBits;
  using Mask = WideMask;
  using Count = struct WideCount;
  using Places = struct WidePlaces;
  using PlaceCount = struct WidePlaceCount;
  __m256d x;

  static Wide all(double value) { return {_mm256_set1_pd(value)}; }
  static Wide load(const double* at) { return {_mm256_loadu_pd(at)}; }
  void store(double* at) const { _mm256_storeu_pd(at, x); }
};

inline Wide operator+(Wide a, Wide b) { return {_mm256_add_pd(a.x, b.x)}; }
inline Wide operator-(Wide a, Wide b) { return {_mm256_sub_pd(a.x, b.x)}; }
inline Wide operator*(Wide a, Wide b) { return {_mm256_mul_pd(a.x, b.x)}; }
inline Wide operator/(Wide a, Wide b) { return {_mm256_div_pd(a.x, b.x)}; }
inline Wide multiply_add(Wide a, Wide b, Wide c) { return {_mm256_fmadd_pd(a.x, b.x, c.x)}; }
inline Wide root(Wide a) { return {_mm256_sqrt_pd(a.x)}; }
inline WideMask operator<(Wide a, Wide b) { return {_mm256_cmp_pd(a.x, b.x, _CMP_LT_OQ)}; }
inline Wide select(WideMask mask, Wide a, Wide b) { return {_mm256_blendv_pd(b.x, a.x, mask.x)}; }
// For each set of bits, which halves of doubles come first.
alignas(32) constexpr int32_t kFirst[16][8] = {
    {0, 1, 2, 3, 4, 5, 6, 7}, {0, 1, 2, 3, 4, 5, 6, 7}, {2, 3, 0, 1, 4, 5, 6, 7}, {0, 1, 2, 3, 4, 5, 6, 7},
    {4, 5, 0, 1, 2, 3, 6, 7}, {0, 1, 4, 5, 2, 3, 6, 7}, {2, 3, 4, 5, 0, 1, 6, 7}, {0, 1, 2, 3, 4, 5, 6, 7},
    {6, 7, 0, 1, 2, 3, 4, 5}, {0, 1, 6, 7, 2, 3, 4, 5}, {2, 3, 6, 7, 0, 1, 4, 5}, {0, 1, 2, 3, 6, 7, 4, 5},
    {4, 5, 6, 7, 0, 1, 2, 3}, {0, 1, 4, 5, 6, 7, 2, 3}, {2, 3, 4, 5, 6, 7, 0, 1}, {0, 1, 2, 3, 4, 5, 6, 7},
};
inline void store_some(unsigned bits, Wide a, double* at) {
  const __m256i order = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(kFirst[bits]));
  _mm256_storeu_pd(at, _mm256_castsi256_pd(_mm256_permutevar8x32_epi32(_mm256_castpd_si256(a.x), order)));
}
inline unsigned mask_bits(WideMask mask) { return static_cast<unsigned>(_mm256_movemask_pd(mask.x)); }

struct WideCount {  // how often a mask was set, by lane
  __m256i x = _mm256_setzero_si256();

  void add(WideMask mask) { x = _mm256_sub_epi64(x, _mm256_castpd_si256(mask.x)); }
  size_t total() const {
    alignas(32) uint64_t counts[4];
    _mm256_store_si256(reinterpret_cast<__m256i*>(counts), x);
    return counts[0] + counts[1] + counts[2] + counts[3];
  }
};

inline WideBits operator|(WideBits a, WideBits b) { return {_mm256_or_si256(a.x, b.x)}; }
inline WideBits operator&(WideBits a, WideBits b) { return {_mm256_and_si256(a.x, b.x)}; }
inline WideBits operator^(WideBits a, WideBits b) { return {_mm256_xor_si256(a.x, b.x)}; }
inline WideBits operator+(WideBits a, WideBits b) { return {_mm256_add_epi64(a.x, b.x)}; }
template <int N>
inline WideBits left(WideBits a) {
  return {_mm256_slli_epi64(a.x, N)};
}
template <int N>
inline WideBits right(WideBits a) {
  return {_mm256_srli_epi64(a.x, N)};
}
inline WideBits low_product(WideBits a, WideBits b) { return {_mm256_mul_epu32(a.x, b.x)}; }
inline WideBits upper_and_lower(WideBits a, WideBits b) { return {_mm256_blend_epi32(b.x, a.x, 0xAA)}; }
inline bool any(WideBits a) { return _mm256_testz_si256(a.x, a.x) == 0; }

// Places (kernels.h), sixteen side by side: those of four registers, each 1.5·2^52 + a whole number below 2^31.
struct WidePlaceMask {
  __m256i x;
};
struct WidePlaces {
  static constexpr size_t kWidth = 16;
  __m256i x;

  static WidePlaces all(int16_t value) { return {_mm256_set1_epi16(value)}; }
  static WidePlaces load(const int16_t* at) { return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))}; }
  static WidePlaces of(Wide a, Wide b, Wide c, Wide d) {
    const __m256 ab = _mm256_shuffle_ps(_mm256_castpd_ps(a.x), _mm256_castpd_ps(b.x), 0x88),
                 cd = _mm256_shuffle_ps(_mm256_castpd_ps(c.x), _mm256_castpd_ps(d.x), 0x88);
    const __m256i bounded = _mm256_packs_epi32(_mm256_castps_si256(ab), _mm256_castps_si256(cd));
    return {_mm256_permutevar8x32_epi32(bounded, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7))};
  }
  void store(int16_t* at) const { _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), x); }
};
inline WidePlaceMask operator<(WidePlaces a, WidePlaces b) { return {_mm256_cmpgt_epi16(b.x, a.x)}; }
inline WidePlaceMask operator^(WidePlaceMask a, WidePlaceMask b) { return {_mm256_xor_si256(a.x, b.x)}; }
inline unsigned mask_bits(WidePlaceMask mask) {
  const auto halves =
      static_cast<unsigned>(_mm256_movemask_epi8(_mm256_packs_epi16(mask.x, _mm256_setzero_si256())));
  return (halves | halves >> 8U) & 0xFFFFU;
}

struct WidePlaceCount {  // up to 255 of each of the sixteen
  __m256i x = _mm256_setzero_si256();

  void add(WidePlaceMask mask) { x = _mm256_sub_epi16(x, mask.x); }
  size_t total() const {
    const __m256i four = _mm256_sad_epu8(x, _mm256_setzero_si256());
    const __m128i two = _mm_add_epi64(_mm256_castsi256_si128(four), _mm256_extracti128_si256(four, 1));
    return static_cast<size_t>(_mm_cvtsi128_si64(two)) + static_cast<size_t>(_mm_extract_epi64(two, 1));
  }
};

template <class Lane>
struct Make;
template <>
struct Make<Wide> {
  static WideBits bits(uint64_t value) { return {_mm256_set1_epi64x(static_cast<long long>(value))}; }
  static WideBits multiples(uint64_t of, uint64_t first) {  // from the first on
    const auto at = [&](uint64_t i) { return static_cast<long long>(of * (first + i)); };
    return {_mm256_set_epi64x(at(3), at(2), at(1), at(0))};
  }
};

inline WideBits to_bits(Wide a) { return {_mm256_castpd_si256(a.x)}; }
inline Wide to_number(WideBits a) { return {_mm256_castsi256_pd(a.x)}; }

inline Wide gather(const double* base, WideBits index) { return {_mm256_i64gather_pd(base, index.x, 8)}; }

}  // namespace
}  // namespace economics
