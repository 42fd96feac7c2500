// The log partial likelihood of proportional hazards with Efron's ties, and its first two derivatives; the
// arithmetic below cox.h. Threading: pure functions.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/cox.h"
#include "analysis/event_counts.h"
#include "analysis/cholesky.h"

namespace analysis {

struct LikelihoodAt {
  double value = 0;
  std::vector<double> score;
  SquareMatrix information;  // minus the second derivative; the lower half
};

// Covariates are centred and divided by their standard deviation (n in the denominator): coefficients are for one
// standard deviation. A covariate with none stays nought.
class PartialLikelihood {
 public:
  PartialLikelihood(const EventColumns& columns, const std::vector<Covariate>& covariates);

  size_t covariates() const { return scales_.size(); }
  double scale(size_t covariate) const { return scales_[covariate]; }  // the standard deviation
  std::int64_t events() const { return events_; }
  LikelihoodAt at(const std::vector<double>& coefficients) const;

 private:
  struct Sums;
  void standardise(const std::vector<Covariate>& covariates, const std::vector<size_t>& order);
  std::vector<double> weights(const std::vector<double>& coefficients, std::vector<double>& linear) const;
  void add(Sums& sums, size_t row, double weight) const;
  void take_day(const Sums& at_risk, const Sums& leaving, LikelihoodAt& out) const;

  std::vector<std::int32_t> days_, entry_days_;  // last day first; entry_days_ empty where all enter on day 0
  std::vector<std::uint8_t> is_event_;
  std::vector<double> x_;         // [row][covariate]
  std::vector<size_t> by_entry_;  // rows, last entry first
  std::vector<double> scales_;
  std::int64_t events_ = 0;
};

}  // namespace analysis
