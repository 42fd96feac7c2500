// Two registers as one lane: what is constant is fetched once for both, and neither waits for the other.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace economics {
namespace {

template <class T>
struct TwinBits {
  T x, y;
};
template <class T>
struct TwinMask {
  T x, y;
};
template <class T>
struct Twin {
  static constexpr size_t kWidth = 2 * T::kWidth;
  using Bits = TwinBits<typename T::Bits>;
  using Mask = TwinMask<typename T::Mask>;
  T x, y;

  static Twin all(double value) { return {T::all(value), T::all(value)}; }
  static Twin load(const double* at) { return {T::load(at), T::load(at + T::kWidth)}; }
  void store(double* at) const {
    x.store(at);
    y.store(at + T::kWidth);
  }
};

template <class T>
using FourOf = Twin<Twin<T>>;
template <class T>
using EightOf = Twin<FourOf<T>>;

template <class T>
inline Twin<T> operator+(Twin<T> a, Twin<T> b) {
  return {a.x + b.x, a.y + b.y};
}
template <class T>
inline Twin<T> operator-(Twin<T> a, Twin<T> b) {
  return {a.x - b.x, a.y - b.y};
}
template <class T>
inline Twin<T> operator*(Twin<T> a, Twin<T> b) {
  return {a.x * b.x, a.y * b.y};
}
template <class T>
inline Twin<T> operator/(Twin<T> a, Twin<T> b) {
  return {a.x / b.x, a.y / b.y};
}
template <class T>
inline Twin<T> multiply_add(Twin<T> a, Twin<T> b, Twin<T> c) {
  return {multiply_add(a.x, b.x, c.x), multiply_add(a.y, b.y, c.y)};
}
template <class T>
inline Twin<T> root(Twin<T> a) {
  return {root(a.x), root(a.y)};
}
template <class T>
inline TwinMask<typename T::Mask> operator<(Twin<T> a, Twin<T> b) {
  return {a.x < b.x, a.y < b.y};
}
template <class T>
inline Twin<T> select(TwinMask<typename T::Mask> mask, Twin<T> a, Twin<T> b) {
  return {select(mask.x, a.x, b.x), select(mask.y, a.y, b.y)};
}
template <class M>
inline bool is_any(TwinMask<M> mask) {
  return (mask_bits(mask.x) | mask_bits(mask.y)) != 0;
}

template <class B>
inline TwinBits<B> operator|(TwinBits<B> a, TwinBits<B> b) {
  return {a.x | b.x, a.y | b.y};
}
template <class B>
inline TwinBits<B> operator&(TwinBits<B> a, TwinBits<B> b) {
  return {a.x & b.x, a.y & b.y};
}
template <class B>
inline TwinBits<B> operator^(TwinBits<B> a, TwinBits<B> b) {
  return {a.x ^ b.x, a.y ^ b.y};
}
template <class B>
inline TwinBits<B> operator+(TwinBits<B> a, TwinBits<B> b) {
  return {a.x + b.x, a.y + b.y};
}
template <int N, class B>
inline TwinBits<B> left(TwinBits<B> a) {
  return {left<N>(a.x), left<N>(a.y)};
}
template <int N, class B>
inline TwinBits<B> right(TwinBits<B> a) {
  return {right<N>(a.x), right<N>(a.y)};
}
template <class B>
inline TwinBits<B> low_product(TwinBits<B> a, TwinBits<B> b) {
  return {low_product(a.x, b.x), low_product(a.y, b.y)};
}
template <class B>
inline TwinBits<B> upper_and_lower(TwinBits<B> a, TwinBits<B> b) {
  return {upper_and_lower(a.x, b.x), upper_and_lower(a.y, b.y)};
}
template <class B>
inline bool any(TwinBits<B> a) {
  return any(a.x | a.y);
}

template <class T>
struct Make<Twin<T>> {
  static typename Twin<T>::Bits bits(uint64_t value) { return {Make<T>::bits(value), Make<T>::bits(value)}; }
  static typename Twin<T>::Bits multiples(uint64_t of, uint64_t first) {
    return {Make<T>::multiples(of, first), Make<T>::multiples(of, first + T::kWidth)};
  }
};

template <class T>
inline TwinBits<typename T::Bits> to_bits(Twin<T> a) {
  return {to_bits(a.x), to_bits(a.y)};
}
template <class B>
inline auto to_number(TwinBits<B> a) -> Twin<decltype(to_number(a.x))> {
  return {to_number(a.x), to_number(a.y)};
}
template <class T>
inline Twin<T> gather(const double* base, TwinBits<typename T::Bits> index) {
  return {gather(base, index.x), gather(base, index.y)};
}

}  // namespace
}  // namespace economics
