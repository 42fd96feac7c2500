// What an intervention gave, by comparison with people who are alike in what was known before it: propensity
// (matching_propensity.h), pairs (matching_pairs.h), balance (matching_balance.h), effect (matching_effect.h).
// The caliper is 0.2 sample standard deviations of the linear predictor over all rows (P. C. Austin, Optimal
// caliper widths for propensity-score matching, Pharmaceutical Statistics 10, 2011). Nothing here makes up for
// what is not among the covariates. Row order never changes a result. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/matching_balance.h"
#include "analysis/matching_effect.h"

namespace analysis {

inline constexpr double kCaliperSds = 0.2;

struct MatchedPair {
  std::string treated;  // ids
  std::string control;
  double distance = 0;    // of the linear predictors
  double difference = 0;  // of the outcomes, treated − control
};

struct Matching {
  int treated = 0;
  int controls = 0;
  Propensity propensity;
  double predictor_sd = 0;  // over all rows, n − 1
  double caliper = 0;       // in the linear predictor
  PredictorOverlap overlap;
  int matched = 0;    // pairs
  int unmatched = 0;  // treated without one
  double share_unmatched = 0;
  std::optional<Effect> matched_effect;  // of those treated who are matched; none without pairs
  Effect weighted_effect;
  double effective_controls = 0;              // (Σ w)² / Σ w²
  std::optional<StrataEffect> strata_effect;  // none without strata
  std::vector<CovariateBalance> balance;      // by name
  std::vector<MatchingWarning> warnings;
  std::vector<MatchedPair> pairs;  // in the order in which the treated chose
};

// Rules broken: those of matching_sample and fit_propensity.
base::Result<Matching> matching(const std::vector<MatchingRow>& rows);

}  // namespace analysis
