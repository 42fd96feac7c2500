#include "analysis/chi_square.h"

#include <algorithm>
#include <cmath>

#include "base/distributions.h"
#include "base/ensure.h"
#include "base/portable_math.h"

namespace analysis {

namespace {

constexpr double kHalfLogPi = 0.57236494292470008707;  // log Γ(1/2)
constexpr int kDegreesMax = 1000;

// log Γ(degrees/2), from Γ(1/2) = √π or Γ(1) = 1 upwards by Γ(a + 1) = a·Γ(a).
double log_gamma_of_half(int degrees) {
  double out = degrees % 2 == 1 ? kHalfLogPi : 0;
  for (int twice = degrees % 2 == 1 ? 1 : 2; twice < degrees; twice += 2) out += base::portable_log(twice / 2.0);
  return out;
}

}  // namespace

double chi_square_upper_tail(double x, int degrees_of_freedom) {
  ENSURE(x >= 0 && degrees_of_freedom >= 1 && degrees_of_freedom <= kDegreesMax);
  if (x == 0) return 1;
  const double a = degrees_of_freedom / 2.0, y = x / 2;
  const double front = base::portable_exp(a * base::portable_log(y) - y - log_gamma_of_half(degrees_of_freedom));
  return y < a + 1 ? std::clamp(1 - front * base::gamma_series(a, y), 0.0, 1.0) : front * base::gamma_fraction(a, y);
}

std::optional<ChiSquareTest> chi_square_test(const std::vector<double>& scores, const SquareMatrix& covariance) {
  if (scores.empty()) return std::nullopt;
  const Cholesky factors(covariance, 1e-10);
  if (!factors.dependent().empty()) return std::nullopt;
  const auto solved = factors.solve(scores);
  ChiSquareTest out;
  for (size_t i = 0; i < scores.size(); ++i) out.chi_square += scores[i] * solved[i];
  out.degrees_of_freedom = static_cast<int>(scores.size());
  out.p_value = chi_square_upper_tail(out.chi_square, out.degrees_of_freedom);
  return out;
}

}  // namespace analysis
