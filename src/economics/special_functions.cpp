#include "economics/special_functions.h"

#include <cmath>

#include "base/portable_math.h"

namespace economics {

namespace {

constexpr double kLogRootTwoPi = 0.91893853320467274178;

// Numerators and denominators of Wichura's three pieces, from the constant term on.
constexpr double kCentre[] = {3.3871328727963666080e0,  1.3314166789178437745e+2, 1.9715909503065514427e+3,
                              1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
                              3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr double kUnderCentre[] = {1.0,
                                   4.2313330701600911252e+1,
                                   6.8718700749205790830e+2,
                                   5.3941960214247511077e+3,
                                   2.1213794301586595867e+4,
                                   3.9307895800092710610e+4,
                                   2.8729085735721942674e+4,
                                   5.2264952788528545610e+3};
constexpr double kSide[] = {1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                            3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                            2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr double kUnderSide[] = {1.0,
                                 2.05319162663775882187e0,
                                 1.67638483018380384940e0,
                                 6.89767334985100004550e-1,
                                 1.48103976427480074590e-1,
                                 1.51986665636164571966e-2,
                                 5.47593808499534494600e-4,
                                 1.05075007164441684324e-9};
constexpr double kTail[] = {6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                            2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                            2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr double kUnderTail[] = {1.0,
                                 5.99832206555887937690e-1,
                                 1.36929880922735805310e-1,
                                 1.48753612908506148525e-2,
                                 7.86869131145613259100e-4,
                                 1.84631831751005468180e-5,
                                 1.42151175831644588870e-7,
                                 2.04426310338993978564e-15};

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

double log_beta_density_scale(double a, double b) { return log_gamma(a + b) - log_gamma(a) - log_gamma(b); }

double lower_share(double a, double b, double x, double scale) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front = base::portable_exp(scale + a * base::portable_log(x) + b * base::portable_log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
  return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

}  // namespace

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

double incomplete_beta(double a, double b, double x) { return lower_share(a, b, x, log_beta_density_scale(a, b)); }

double inverse_beta(double a, double b, double u) {
  const double scale = log_beta_density_scale(a, b);
  double low = 0, high = 1, x = a / (a + b);
  for (int i = 0; i < 200; ++i) {
    const double off = lower_share(a, b, x, scale) - u;
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

}  // namespace economics
