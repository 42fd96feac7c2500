// log, exp and the inverse of the normal distribution, for any lane: polynomials with fused multiplication and
// addition, the same for every instruction set. Errors stand in kernels_test.cpp, against other methods.
#pragma once

#include "economics/wichura.h"

namespace economics {
namespace {

constexpr double kLogTwoHigh = 0x1.62e42fee00000p-1, kLogTwoLow = 0x1.a39ef35793c76p-33;
constexpr double kRoundingShift = 0x1.8p52;  // added and taken away again, it leaves the nearest whole number

// Every second coefficient from the I:th on. One expression, so that no compiler makes a loop of it.
template <size_t I, class Lane, size_t N>
[[gnu::always_inline]] inline Lane every_second(const double (&coefficients)[N], Lane square) {
  const Lane term = Lane::all(coefficients[I]);
  if constexpr (I + 2 >= N) {
    return term;
  } else {
    return multiply_add(every_second<I + 2>(coefficients, square), square, term);
  }
}

// Of coefficients from the constant term on: even and odd powers apart, as two chains that do not wait for each
// other.
template <class Lane, size_t N>
[[gnu::always_inline]] inline Lane polynomial(const double (&coefficients)[N], Lane x) {
  const Lane square = x * x;
  return multiply_add(every_second<1>(coefficients, square), x, every_second<0>(coefficients, square));
}

// x = 2^k·(1 + f) with √½ < 1 + f < √2, and log(1 + f) by s = f/(2 + f): the polynomial of Sun's fdlibm (e_log.c,
// 1993), within one unit in the last place. `bits` are those of a normal number, x or what `bias` makes x of.
template <class Lane>
[[gnu::always_inline]] inline Lane log_of_bits(typename Lane::Bits bits, Lane bias) {
  static constexpr double kSeries[] = {
      6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
      1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01};
  const auto fraction = bits & Make<Lane>::bits(0x000FFFFFFFFFFFFF);
  const Lane mantissa = to_number(fraction | Make<Lane>::bits(0x3FF0000000000000));
  const auto exponent_bits = right<52>(bits) | Make<Lane>::bits(0x4330000000000000);  // 2^52 + exponent + 1023
  Lane twos = to_number(exponent_bits) - bias;
  const auto upper = Lane::all(1.41421356237309505) < mantissa;
  twos = select(upper, twos + Lane::all(1), twos);
  const Lane f = select(upper, mantissa * Lane::all(0.5), mantissa) - Lane::all(1);
  const Lane s = f / (Lane::all(2) + f), square = s * s, half = Lane::all(0.5) * f * f;
  const Lane series = multiply_add(square, polynomial(kSeries, square), half);
  const Lane low = multiply_add(s, series, twos * Lane::all(kLogTwoLow));
  return multiply_add(twos, Lane::all(kLogTwoHigh), f - (half - low));
}

// x > 0, finite and not subnormal.
template <class Lane>
[[gnu::always_inline]] inline Lane log_of_normal(Lane x) {
  return log_of_bits(to_bits(x), Lane::all(0x1p52 + 1023));
}

// x > 0 and finite.
template <class Lane>
[[gnu::always_inline]] inline Lane log_of(Lane x) {
  const auto subnormal = x < Lane::all(0x1p-1022);
  const Lane bias = select(subnormal, Lane::all(0x1p52 + 1023 + 54), Lane::all(0x1p52 + 1023));
  return log_of_bits(to_bits(select(subnormal, x * Lane::all(0x1p54), x)), bias);
}

template <class Lane>
inline Lane power_of_two(Lane k) {
  return to_number(left<52>(to_bits(k + Lane::all(kRoundingShift + 1023))));
}

// x = twos·log 2 + rest: gives exp(rest).
template <class Lane>
[[gnu::always_inline]] inline Lane exp_of_rest(Lane x, Lane& twos) {
  static constexpr double kSeries[] = {
      1.0,        1.0,         1.0 / 2,      1.0 / 6,       1.0 / 24,       1.0 / 120,       1.0 / 720,
      1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800};
  const Lane shift = Lane::all(kRoundingShift);
  twos = multiply_add(x, Lane::all(1.44269504088896341), shift) - shift;
  const Lane rest = multiply_add(twos, Lane::all(-kLogTwoLow), multiply_add(twos, Lane::all(-kLogTwoHigh), x));
  return polynomial(kSeries, rest);
}

// Within two units in the last place, |x| ≤ 700.
template <class Lane>
[[gnu::always_inline]] inline Lane exp_of_moderate(Lane x) {
  Lane twos;
  const Lane of_rest = exp_of_rest(x, twos);
  return of_rest * power_of_two(twos);
}

// The same of any x: 0 far below, infinite far above. In two steps, so that neither power leaves the range of
// normal numbers before the result does.
template <class Lane>
[[gnu::always_inline]] inline Lane exp_of(Lane x) {
  const Lane shift = Lane::all(kRoundingShift);
  x = select(x < Lane::all(-750), Lane::all(-750), select(Lane::all(720) < x, Lane::all(720), x));
  Lane twos;
  const Lane of_rest = exp_of_rest(x, twos), half = multiply_add(twos, Lane::all(0.5), shift) - shift;
  return of_rest * power_of_two(half) * power_of_two(twos - half);
}

// M. Giles, "Approximating the erfinv function", GPU Computing Gems 2 (2010): √2·erfinv(x) = √2·x·p(w).
constexpr double kMiddle[] = {
    1.6536545626831027356,      0.24015818242558961693,     -0.0060336708714301490533,  -0.00074070253416626697512,
    0.0001867342080340571352,   -1.3882523362786468719e-05, -1.3654692000834678645e-06, 4.2347877827932403518e-07,
    -2.9070369957882005086e-08, -4.1126339803469836976e-09, 1.051212273321532285e-09,   -5.4154120542946279317e-11,
    -1.2975133253453532498e-11, 2.6335093153082322977e-12,  -8.1519341976054721522e-14, -4.0545662729752068639e-14,
    6.6376381343583238325e-15,  2.0972767875968561637e-17,  -1.333171662854620906e-16,  1.115787767802518096e-17,
    1.2858480715256400167e-18,  -1.685059138182016589e-19,  -3.6444120640178196996e-21};

constexpr double kFarOut = 6.25;

// How far out a share lies: kMiddle serves up to kFarOut.
template <class Lane>
[[gnu::always_inline]] inline Lane outness(Lane u) {
  return Lane::all(0) - log_of_normal(Lane::all(4) * u * (Lane::all(1) - u));
}

// z with Φ(z) = u, 2^−53 ≤ u ≤ 1 − 2^−53, within 4e−15 of its size: normal_middle or, far out, normal_tail.
template <class Lane>
[[gnu::always_inline]] inline Lane normal_middle(Lane u, Lane out) {
  const Lane off = u - (Lane::all(1) - u);
  return polynomial(kMiddle, out - Lane::all(3.125)) * off * Lane::all(1.41421356237309505);
}

// Wichura's pieces (special_functions.h).
template <class Lane>
[[gnu::always_inline]] inline Lane normal_tail(Lane u) {
  const Lane above = Lane::all(1) - u;
  const auto is_low = u < above;
  const Lane r = root(Lane::all(0) - log_of_normal(select(is_low, u, above)));
  const Lane side = r - Lane::all(1.6), tail = r - Lane::all(5);
  const Lane size =
      select(Lane::all(5) < r, polynomial(wichura::kTail, tail) / polynomial(wichura::kUnderTail, tail),
             polynomial(wichura::kSide, side) / polynomial(wichura::kUnderSide, side));
  return select(is_low, Lane::all(0) - size, size);
}

}  // namespace
}  // namespace economics
