#include "base/portable_math.h"

#include <cmath>
#include <limits>

namespace base {

namespace {

// log 2 in two parts: the first has 20 zero bits at its end, so that its product with an exponent is exact.
constexpr double kLog2High = 0x1.62e42fee00000p-1;
constexpr double kLog2Low = 0x1.a39ef35793c76p-33;
constexpr double kLog2 = 0x1.62e42fefa39efp-1;

// Σ x^k/k! for k from `first` to 17, |x| ≤ 0.5.
double exponential_series(double x, int first) {
  double sum = 0.0;
  for (int k = 17; k > first; --k) sum = (sum + 1.0) * (x / static_cast<double>(k));
  double lead = 1.0;
  for (int k = 1; k <= first; ++k) lead *= x / static_cast<double>(k);
  return lead * (1.0 + sum);
}

// log((1 + s) / (1 − s)) for |s| ≤ 0.18.
double twice_atanh(double s) {
  const double square = s * s;
  double sum = 0.0;
  for (int k = 27; k >= 3; k -= 2) sum = (sum + 1.0 / static_cast<double>(k)) * square;
  return 2.0 * s + 2.0 * s * sum;
}

}  // namespace

double portable_exp(double x) {
  if (x > 709.8) return std::numeric_limits<double>::infinity();
  if (x < -745.2) return 0.0;
  const double twos = std::round(x / kLog2);
  const double rest = (x - twos * kLog2High) - twos * kLog2Low;
  return std::ldexp(exponential_series(rest, 0), static_cast<int>(twos));
}

double portable_log(double x) {
  int twos = 0;
  double mantissa = std::frexp(x, &twos);
  if (mantissa < 0.70710678118654752) {
    mantissa *= 2.0;
    --twos;
  }
  const double series = twice_atanh((mantissa - 1.0) / (mantissa + 1.0));
  return twos * kLog2High + (series + twos * kLog2Low);
}

double portable_expm1(double x) { return std::fabs(x) <= 0.5 ? exponential_series(x, 1) : portable_exp(x) - 1.0; }

double portable_log1p(double x) {
  return std::fabs(x) <= 0.3 ? twice_atanh(x / (2.0 + x)) : portable_log(1.0 + x);
}

double portable_power(double base, double exponent) { return portable_exp(exponent * portable_log(base)); }

}  // namespace base
