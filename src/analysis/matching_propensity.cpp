#include "analysis/matching_propensity.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "analysis/separation.h"
#include "base/portable_math.h"

namespace analysis {

namespace {

constexpr double kCollinear = 1e-10;  // of a column's variance is left beside those before it
constexpr double kSingular = 1e-13;
constexpr double kDone = 1e-9;  // step, in standardised units: the next would be its square
constexpr double kHeightNoise = 1e-10;
constexpr int kStepsMax = 60;
constexpr int kHalvingsMax = 40;
constexpr double kPredictorMax = 300;  // so that the squares of the weights are numbers too

using Vector = std::vector<double>;

Design standardise(const MatchingSample& sample) {
  const size_t n = sample.size(), width = sample.names.size() + 1;
  Design out{width, Vector(n * width, 1.0), {}, {}};
  for (size_t j = 1; j < width; ++j) {
    const Vector& column = sample.covariates[j - 1];
    double sum = 0, squares = 0;
    for (const double x : column) sum += x;
    const double mean = sum / static_cast<double>(n);
    for (const double x : column) squares += (x - mean) * (x - mean);
    const double sd = std::sqrt(squares / static_cast<double>(n - 1));
    for (size_t i = 0; i < n; ++i) out.rows[i * width + j] = (column[i] - mean) / sd;
    out.means.push_back(mean);
    out.sds.push_back(sd);
  }
  return out;
}

// Σ weight·x·xᵀ, its lower triangle.
SquareMatrix cross_products(const Design& design, const Vector& weights) {
  SquareMatrix out(design.width);
  for (size_t i = 0; i < weights.size(); ++i) {
    const double* x = design.row(i);
    for (size_t j = 0; j < design.width; ++j) {
      const double scaled = weights[i] * x[j];
      for (size_t k = 0; k <= j; ++k) out(j, k) += scaled * x[k];
    }
  }
  return out;
}

Vector along(const Design& design, const Vector& direction, size_t rows) {
  Vector out(rows);
  for (size_t i = 0; i < rows; ++i) {
    const double* x = design.row(i);
    double sum = 0;
    for (size_t j = 0; j < design.width; ++j) sum += direction[j] * x[j];
    out[i] = sum;
  }
  return out;
}

double chance(double predictor) {
  const double small = base::portable_exp(-std::fabs(predictor));
  return (predictor >= 0 ? 1 : small) / (1 + small);
}

double log_likelihood(const MatchingSample& sample, const Vector& predictor) {
  double sum = 0;
  for (size_t i = 0; i < predictor.size(); ++i) {
    const double right = sample.treated[i] ? predictor[i] : -predictor[i];
    sum += std::min(right, 0.0) - base::portable_log1p(base::portable_exp(-std::fabs(right)));
  }
  return sum;
}

Cholesky information(const Design& design, const Vector& predictor) {
  Vector weights;
  for (const double eta : predictor) weights.push_back(chance(eta) * chance(-eta));
  return Cholesky(cross_products(design, weights), kSingular);
}

Vector gradient(const MatchingSample& sample, const Design& design, const Vector& predictor) {
  Vector out(design.width, 0.0);
  for (size_t i = 0; i < predictor.size(); ++i) {
    const double rest = sample.treated[i] ? chance(-predictor[i]) : -chance(predictor[i]);
    for (size_t j = 0; j < design.width; ++j) out[j] += rest * design.row(i)[j];
  }
  return out;
}

double largest(const Vector& values) {
  double out = 0;
  for (const double value : values) out = std::max(out, std::fabs(value));
  return out;
}

class Newton {
 public:
  Newton(const MatchingSample& sample, const Design& design) : sample_(sample), design_(design) {
    const auto treated = static_cast<double>(std::count(sample.treated.begin(), sample.treated.end(), 1));
    beta_.assign(design.width, 0.0);
    beta_[0] = base::portable_log(treated / (static_cast<double>(sample.size()) - treated));
    predictor_ = along(design, beta_, sample.size());
    height_ = log_likelihood(sample, predictor_);
  }

  base::Status climb() {
    for (int step = 0; step < kStepsMax; ++step) {
      const Cholesky curvature = information(design_, predictor_);
      if (!curvature.dependent().empty()) break;
      const Vector direction = curvature.solve(gradient(sample_, design_, predictor_));
      const Vector change = along(design_, direction, sample_.size());
      if (auto names = separating(sample_, direction, change); !names.empty()) return separated(names);
      if (!move(direction, change)) break;
      if (largest(direction) <= kDone) return base::done();
    }
    return base::invalid("rows", "matching.not_converged");
  }

  const Vector& beta() const { return beta_; }
  const Vector& predictor() const { return predictor_; }

 private:
  // As long a step as does not lead down, but for rounding.
  bool move(const Vector& direction, const Vector& change) {
    double length = 1;
    for (int halving = 0; halving < kHalvingsMax; ++halving, length /= 2) {
      Vector there = predictor_;
      for (size_t i = 0; i < there.size(); ++i) there[i] += length * change[i];
      const double height = log_likelihood(sample_, there);
      if (!(height >= height_ - kHeightNoise * std::fabs(height_))) continue;
      for (size_t j = 0; j < beta_.size(); ++j) beta_[j] += length * direction[j];
      predictor_ = std::move(there);
      height_ = height;
      return true;
    }
    return false;
  }

  const MatchingSample& sample_;
  const Design& design_;
  Vector beta_, predictor_;
  double height_ = 0;
};

base::Status check_collinear(const MatchingSample& sample, const Design& design) {
  const Cholesky squares(cross_products(design, Vector(sample.size(), 1.0)), kCollinear);
  std::vector<base::Violation> violations;
  for (const size_t j : squares.dependent()) {
    const std::string& name = sample.names[j - 1];
    violations.push_back({"covariates." + name, "matching.collinear", {{"name", name}}});
  }
  if (!violations.empty()) return base::invalid(std::move(violations));
  return base::done();
}

// From standardised columns back to the covariates' own units.
Propensity told(const MatchingSample& sample, const Design& design, const Vector& beta,
                const Cholesky& curvature) {
  Propensity out;
  out.intercept = beta[0];
  Vector shift(design.width, 0.0);
  shift[0] = 1;
  for (size_t j = 1; j < design.width; ++j) {
    const double sd = design.sds[j - 1];
    out.intercept -= beta[j] * (design.means[j - 1] / sd);
    shift[j] = -design.means[j - 1] / sd;
    Vector unit(design.width, 0.0);
    unit[j] = 1;
    out.covariates.push_back({sample.names[j - 1], beta[j] / sd, std::sqrt(curvature.solve(unit)[j]) / sd});
  }
  const Vector spread = curvature.solve(shift);
  double variance = 0;
  for (size_t j = 0; j < design.width; ++j) variance += shift[j] * spread[j];
  out.intercept_se = std::sqrt(variance);
  return out;
}

}  // namespace

base::Result<PropensityFit> fit_propensity(const MatchingSample& sample) {
  Design design = standardise(sample);
  TRY(check_collinear(sample, design));
  if (auto names = separating_alone(sample); !names.empty()) return separated(names);
  Newton newton(sample, design);
  TRY(newton.climb());
  Vector predictor = along(design, newton.beta(), sample.size());
  if (largest(predictor) > kPredictorMax) return base::invalid("rows", "matching.predictor_outside");
  Cholesky curvature = information(design, predictor);
  if (!curvature.dependent().empty()) return base::invalid("rows", "matching.not_converged");
  Propensity out = told(sample, design, newton.beta(), curvature);
  out.log_likelihood = log_likelihood(sample, predictor);
  return PropensityFit{std::move(out), std::move(predictor), std::move(design), std::move(curvature)};
}

}  // namespace analysis
