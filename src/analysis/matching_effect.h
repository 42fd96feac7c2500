// What the treatment gave those who had it (the average effect on the treated), read in three ways.
//   matched    mean of treated − control over the pairs; se = sd of these differences / √pairs
//   weighted   mean outcome of the treated − Σ w·y / Σ w over the controls, w = p/(1 − p), as the propensity tells
//              (J. Hájek's ratio). se from the influence of each row, with that of the estimated propensity in it,
//              without correction for small numbers (the sandwich; J. K. Lunceford and M. Davidian, Statistics in
//              Medicine 23, 2004; L. A. Stefanski and D. D. Boos, The American Statistician 56, 2002)
//   strata     Σ n₁ₛ·(ȳ₁ₛ − ȳ₀ₛ) / Σ n₁ₛ over the strata that have treated and controls, whatever their
//   covariates;
//              se = √Σ (n₁ₛ/Σ n₁)²·(s₁²/n₁ₛ + s₀²/n₀ₛ)
// Intervals are effect ± 1.959963984540054·se. Threading: pure functions; sums in one fixed order.
#pragma once

#include <optional>
#include <vector>

#include "analysis/matching_pairs.h"
#include "analysis/matching_propensity.h"

namespace analysis {

struct Effect {
  double att = 0;
  std::optional<double> se;  // none where there are too few to tell a spread
  std::optional<double> low;
  std::optional<double> high;
};

struct StrataEffect {
  int strata = 0;       // that any row names
  int strata_used = 0;  // with treated and controls
  int treated_used = 0;
  int controls_used = 0;
  Effect effect;
};

// None without pairs; without se where there is one.
std::optional<Effect> matched_effect(const MatchingSample& sample, const std::vector<NearestPair>& pairs);

// e^predictor for the controls, nought for the treated: sums over all are sums over the controls.
std::vector<double> control_weights(const MatchingSample& sample, const std::vector<double>& predictor);

Effect weighted_effect(const MatchingSample& sample, const PropensityFit& fit, const std::vector<double>& weights);

// None where no stratum is named, or none has both; without se where one of those used has a single treated or a
// single control.
std::optional<StrataEffect> strata_effect(const MatchingSample& sample);

}  // namespace analysis
