// How covariates move the hazard of an event (of any cause): D. R. Cox's proportional hazards (JRSS B 34, 1972),
// ties by B. Efron (JASA 72, 1977), by Newton's method on the log partial likelihood. With delayed entry those at
// risk on a day are those with entry < day ≤ days. Row order never changes a result: rows are summed in an order
// of their values. Threading: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/chi_square.h"
#include "analysis/event_counts.h"

namespace analysis {

inline constexpr size_t kCoxCovariatesMax = 30;
inline constexpr double kCovariateMax = 1e12;

struct Covariate {
  std::string name;
  std::vector<double> values;  // one for each row, in −kCovariateMax … kCovariateMax
};

struct CoxCoefficient {
  std::string covariate;
  double coefficient = 0;   // of the log hazard, for one more of the covariate
  double se = 0;            // from the inverse of the observed information
  double hazard_ratio = 1;  // e^coefficient, with its 95 % interval, e^(coefficient ± 1.96·se)
  double lower = 1, upper = 1;
  double p_value = 1;  // Wald's, of (coefficient/se)²
};

struct Cox {
  std::int64_t rows = 0;
  std::int64_t events = 0;
  std::vector<CoxCoefficient> coefficients;
  double log_likelihood_null = 0;
  double log_likelihood = 0;
  ChiSquareTest likelihood_ratio;  // 2·(log_likelihood − log_likelihood_null)
  int iterations = 0;
};

// `columns` have passed EventCounts::of. Rules broken, at covariates[j] where nothing else is said:
//   cox.no_events       (covariates) nobody has an event
//   number.outside      (rows[i].covariates[j])
//   cox.constant        all who are at risk when somebody has an event have the same value
//   cox.collinear       it follows from those before it
//   cox.not_converged   the likelihood has no maximum that is found: it grows with this coefficient without end
base::Result<Cox> cox(const EventColumns& columns, const std::vector<Covariate>& covariates);

}  // namespace analysis
