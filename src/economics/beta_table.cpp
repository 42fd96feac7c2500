#include "economics/beta_table.h"

#include <cmath>

#include "base/portable_math.h"
#include "economics/special_functions.h"

namespace economics {

namespace {

constexpr double kWidth = 2 * BetaTable::kEnd / BetaTable::kPieces;

struct Knot {  // the logarithm of the odds and its derivatives over that of the share
  double value = 0, slope = 0, curvature = 0;
};

// log(1/(1 + e^−y)), of either sign without loss.
double log_share(double y) {
  return y < 0 ? y - base::portable_log1p(base::portable_exp(y)) : -base::portable_log1p(base::portable_exp(-y));
}

// The knots from share ½ down; the upper half is that of the mirrored distribution.
class LowerHalf {
 public:
  LowerHalf(double alpha, double beta) : alpha_(alpha), beta_(beta), scale_(log_beta_scale(alpha, beta)) {
    const double x = inverse_beta(alpha, beta, 0.5);
    Knot knot{base::portable_log(x) - base::portable_log1p(-x), 0, 0};
    for (size_t i = 0; i <= BetaTable::kPieces / 2; ++i) {
      knot = solved(-static_cast<double>(i) * kWidth, knot.value);
      knots_.push_back(knot);
      knot.value += kWidth * (0.5 * kWidth * knot.curvature - knot.slope);
    }
  }
  const std::vector<Knot>& knots() const { return knots_; }

 private:
  // Newton's method for log I_x = log u, from near.
  Knot solved(double s, double y) const {
    const double log_u = log_share(s), u = base::portable_exp(log_u);
    for (int i = 0; i < 50; ++i) {
      const double below = incomplete_beta(alpha_, beta_, base::portable_exp(log_share(y)), scale_);
      const double step = (base::portable_log(below) - log_u) * below / density(y);
      y -= step;
      if (std::fabs(step) <= 1e-14 * (1 + std::fabs(y))) break;
    }
    const double slope = u * (1 - u) / density(y), x = base::portable_exp(log_share(y));
    return {y, slope, slope * ((1 - 2 * u) - (alpha_ - (alpha_ + beta_) * x) * slope)};
  }

  double density(double y) const {  // of the logarithm of the odds
    return base::portable_exp(scale_ + alpha_ * log_share(y) + beta_ * log_share(-y));
  }

  double alpha_, beta_, scale_;
  std::vector<Knot> knots_;
};

}  // namespace

BetaTable::BetaTable(double alpha, double beta) : coefficients_(6 * kPieces) {
  const LowerHalf lower(alpha, beta), upper(beta, alpha);
  const auto knot = [&](size_t i) -> Knot {
    if (i <= kPieces / 2) return lower.knots()[kPieces / 2 - i];
    const Knot& mirrored = upper.knots()[i - kPieces / 2];
    return {-mirrored.value, mirrored.slope, -mirrored.curvature};
  };
  for (size_t i = 0; i < kPieces; ++i) {
    const Knot from = knot(i), to = knot(i + 1);
    const double slope = kWidth * from.slope, curvature = kWidth * kWidth * from.curvature;
    // What is left for the three highest terms to reach at the far end.
    const double value = to.value - from.value - slope - 0.5 * curvature;
    const double slopes = kWidth * to.slope - slope - curvature;
    const double curvatures = kWidth * kWidth * to.curvature - curvature;
    const double terms[] = {from.value,
                            slope,
                            0.5 * curvature,
                            10 * value - 4 * slopes + 0.5 * curvatures,
                            -15 * value + 7 * slopes - curvatures,
                            6 * value - 3 * slopes + 0.5 * curvatures};
    for (size_t k = 0; k < 6; ++k) coefficients_[k * kPieces + i] = terms[k];
  }
}

}  // namespace economics
