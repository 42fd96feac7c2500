#include "analysis/cox.h"

#include <algorithm>
#include <cmath>

#include "analysis/partial_likelihood.h"
#include "base/distributions.h"
#include "base/ensure.h"
#include "base/portable_math.h"

namespace analysis {

namespace {

constexpr int kIterationsMax = 50, kHalvingsMax = 30;
constexpr double kDependent = 1e-9;
constexpr double kStepMin = 1e-9;
constexpr size_t kFaultsMax = 100;

std::string at(size_t covariate) { return "covariates[" + std::to_string(covariate) + "]"; }

std::vector<base::Violation> faults(const std::vector<Covariate>& covariates) {
  std::vector<base::Violation> out;
  const std::string most = "1000000000000";
  for (size_t j = 0; j < covariates.size(); ++j) {
    for (size_t i = 0; i < covariates[j].values.size() && out.size() < kFaultsMax; ++i) {
      if (std::fabs(covariates[j].values[i]) <= kCovariateMax) continue;
      out.push_back(
          {"rows[" + std::to_string(i) + "]." + at(j), "number.outside", {{"min", "-" + most}, {"max", most}}});
    }
  }
  return out;
}

std::vector<double> moved(const std::vector<double>& from, const std::vector<double>& step, double part) {
  std::vector<double> out = from;
  for (size_t j = 0; j < out.size(); ++j) out[j] += part * step[j];
  return out;
}

size_t largest(const std::vector<double>& values) {
  const auto found = std::max_element(values.begin(), values.end(),
                                      [](double a, double b) { return std::fabs(a) < std::fabs(b); });
  return static_cast<size_t>(found - values.begin());
}

class Search {
 public:
  explicit Search(const PartialLikelihood& likelihood)
      : likelihood_(likelihood), where_(likelihood.covariates()), null_(likelihood.at(where_)), now_(null_) {}

  base::Status run() {
    for (size_t j = 0; j < where_.size(); ++j) {
      if (!(null_.information(j, j) > kDependent)) return base::invalid(at(j), "cox.constant");
    }
    while (iterations_ < kIterationsMax) {
      const Cholesky factors(now_.information, kDependent);
      if (!factors.dependent().empty()) {
        return iterations_ == 0 ? base::invalid(at(factors.dependent().front()), "cox.collinear") : not_converged();
      }
      ++iterations_;
      const auto step = factors.solve(now_.score);
      if (!go(step)) return not_converged();
      const double size = std::fabs(step[largest(step)]);
      if (size <= kStepMin * (1 + std::fabs(where_[largest(where_)]))) return base::done();
    }
    return not_converged();
  }

  const std::vector<double>& where() const { return where_; }
  const LikelihoodAt& null() const { return null_; }
  const LikelihoodAt& now() const { return now_; }
  int iterations() const { return iterations_; }

 private:
  // The whole step, or the longest half, quarter … of it that leads upwards.
  bool go(const std::vector<double>& step) {
    double part = 1;
    for (int halvings = 0; halvings < kHalvingsMax; ++halvings, part /= 2) {
      auto next = moved(where_, step, part);
      auto there = likelihood_.at(next);
      if (there.value >= now_.value - 1e-12 * std::fabs(now_.value) && std::isfinite(there.value)) {
        where_ = std::move(next);
        now_ = std::move(there);
        return true;
      }
    }
    return false;
  }
  // A covariate that parts those with events from all others loses its information as its coefficient grows.
  base::Error not_converged() const {
    std::vector<double> lost(where_.size());
    for (size_t j = 0; j < lost.size(); ++j) lost[j] = null_.information(j, j) / now_.information(j, j);
    return base::invalid(at(largest(lost)), "cox.not_converged");
  }

  const PartialLikelihood& likelihood_;
  std::vector<double> where_;
  LikelihoodAt null_, now_;
  int iterations_ = 0;
};

CoxCoefficient coefficient(const std::string& name, double value, double se) {
  const double z = value / se, away = base::kNormal975 * se;
  return {name,
          value,
          se,
          base::portable_exp(value),
          base::portable_exp(value - away),
          base::portable_exp(value + away),
          chi_square_upper_tail(z * z, 1)};
}

}  // namespace

base::Result<Cox> cox(const EventColumns& columns, const std::vector<Covariate>& covariates) {
  ENSURE(!covariates.empty() && covariates.size() <= kCoxCovariatesMax);
  for (const Covariate& one : covariates) ENSURE(one.values.size() == columns.days.size());
  if (auto found = faults(covariates); !found.empty()) return base::invalid(std::move(found));
  const PartialLikelihood likelihood(columns, covariates);
  if (likelihood.events() == 0) return base::invalid("covariates", "cox.no_events");
  Search search(likelihood);
  TRY(search.run());

  Cox out;
  out.rows = static_cast<std::int64_t>(columns.days.size());
  out.events = likelihood.events();
  out.iterations = search.iterations();
  out.log_likelihood_null = search.null().value;
  out.log_likelihood = search.now().value;
  const double ratio = std::max(0.0, 2 * (out.log_likelihood - out.log_likelihood_null));
  const int degrees = static_cast<int>(covariates.size());
  out.likelihood_ratio = {ratio, degrees, chi_square_upper_tail(ratio, degrees)};
  const Cholesky factors(search.now().information, kDependent);
  if (!factors.dependent().empty()) return base::invalid(at(factors.dependent().front()), "cox.collinear");
  const SquareMatrix covariance = factors.inverse();
  for (size_t j = 0; j < covariates.size(); ++j) {
    const double scale = likelihood.scale(j);
    out.coefficients.push_back(
        coefficient(covariates[j].name, search.where()[j] / scale, std::sqrt(covariance(j, j)) / scale));
  }
  return out;
}

}  // namespace analysis
