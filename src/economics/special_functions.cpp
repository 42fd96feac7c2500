#include "economics/special_functions.h"

#include <cmath>

#include "base/distributions.h"
#include "base/portable_math.h"
#include "economics/wichura.h"

namespace economics {

namespace {

using namespace wichura;

constexpr double kLogRootTwoPi = 0.91893853320467274178;

template <size_t N>
double polynomial(const double (&coefficients)[N], double x) {  // from the constant term on
  double value = coefficients[N - 1];
  for (size_t i = N - 1; i-- > 0;) value = value * x + coefficients[i];
  return value;
}

// The continued fraction of I_x(a, b) by Lentz's method; for x below (a + 1)/(a + b + 2) it converges fast.
double beta_fraction(double a, double b, double x) {
  constexpr double kTiny = 1e-300;
  const auto away_from_nought = [](double value) { return std::fabs(value) < kTiny ? kTiny : value; };
  double c = 1, d = 1 / away_from_nought(1 - (a + b) * x / (a + 1)), value = d;
  for (int m = 1; m <= 10'000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away_from_nought(1 + even * d);
    c = away_from_nought(1 + even / c);
    value *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away_from_nought(1 + odd * d);
    c = away_from_nought(1 + odd / c);
    const double step = d * c;
    value *= step;
    if (std::fabs(step - 1) < 1e-16) break;
  }
  return value;
}

}  // namespace

double log_beta_scale(double a, double b) { return log_gamma(a + b) - log_gamma(a) - log_gamma(b); }

double incomplete_beta(double a, double b, double x, double scale) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front = base::portable_exp(scale + a * base::portable_log(x) + b * base::portable_log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
  return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

double inverse_normal(double u) {
  const double q = u - 0.5;
  if (std::fabs(q) <= 0.425) {
    const double r = 0.180625 - q * q;
    return q * polynomial(kCentre, r) / polynomial(kUnderCentre, r);
  }
  const double r = std::sqrt(-base::portable_log(q < 0 ? u : 1 - u));
  const double z = r <= 5 ? polynomial(kSide, r - 1.6) / polynomial(kUnderSide, r - 1.6)
                          : polynomial(kTail, r - 5) / polynomial(kUnderTail, r - 5);
  return q < 0 ? -z : z;
}

double log_gamma(double x) {
  static constexpr double kTerms[] = {0.99999999999980993,  676.5203681218851,     -1259.1392167224028,
                                      771.32342877765313,   -176.61502916214059,   12.507343278686905,
                                      -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
  if (x < 0.5) return log_gamma(x + 1) - base::portable_log(x);
  const double shifted = x - 1;
  double sum = kTerms[0];
  for (int i = 1; i < 9; ++i) sum += kTerms[i] / (shifted + i);
  const double t = shifted + 7.5;
  return kLogRootTwoPi + (shifted + 0.5) * base::portable_log(t) - t + base::portable_log(sum);
}

double incomplete_beta(double a, double b, double x) { return incomplete_beta(a, b, x, log_beta_scale(a, b)); }

double inverse_beta(double a, double b, double u) {
  const double scale = log_beta_scale(a, b);
  double low = 0, high = 1, x = a / (a + b);
  for (int i = 0; i < 200; ++i) {
    const double off = incomplete_beta(a, b, x, scale) - u;
    (off > 0 ? high : low) = x;
    const double density =
        base::portable_exp(scale + (a - 1) * base::portable_log(x) + (b - 1) * base::portable_log1p(-x));
    double next = x - off / density;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (std::fabs(next - x) <= 4e-16 * x || next == x) return next;
    x = next;
  }
  return x;
}

double incomplete_gamma(double a, double x) {
  if (x <= 0) return 0;
  const double front = base::portable_exp(a * base::portable_log(x) - x - log_gamma(a));
  return x < a + 1 ? front * base::gamma_series(a, x) : 1 - front * base::gamma_fraction(a, x);
}

double inverse_gamma(double a, double u) {
  const double scale = log_gamma(a);
  double low = 0, high = a + 1, x = a;
  while (incomplete_gamma(a, high) < u) high *= 2;
  for (int i = 0; i < 200; ++i) {
    const double off = incomplete_gamma(a, x) - u;
    (off > 0 ? high : low) = x;
    const double density = base::portable_exp((a - 1) * base::portable_log(x) - x - scale);
    double next = x - off / density;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (std::fabs(next - x) <= 4e-16 * x || next == x) return next;
    x = next;
  }
  return x;
}

}  // namespace economics
