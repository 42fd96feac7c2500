#include "base/distributions.h"

#include <cmath>

namespace base {

namespace {

constexpr int kTermsMax = 100'000;

}  // namespace

double gamma_series(double a, double x) {
  constexpr double kSmall = 1e-17;
  double term = 1 / a, sum = term;
  for (int n = 1; n <= kTermsMax && term > kSmall * sum; ++n) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

double gamma_fraction(double a, double x) {
  double b = x + 1 - a, c = 1e300, d = 1 / b, value = d;
  for (int n = 1; n <= kTermsMax; ++n) {
    const double part = n * (a - n);
    b += 2;
    d = 1 / (part * d + b);
    c = b + part / c;
    value *= d * c;
    if (std::fabs(d * c - 1) < 1e-16) break;
  }
  return value;
}

}  // namespace base
