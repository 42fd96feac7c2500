// The chance of being treated, as the covariates tell it: a logit model with an intercept,
//   log(p / (1 − p)) = β₀ + Σ βⱼ·xⱼ,
// by maximum likelihood with Newton's steps (iteratively reweighted least squares; McCullagh and Nelder,
// Generalized Linear Models, 1989). The columns are standardised while it is fitted, which changes the numbers'
// noise and not the model. Sums go in the sample's order. Threading: pure function.
#pragma once

#include <string>
#include <vector>

#include "analysis/cholesky.h"
#include "analysis/matching_sample.h"
#include "base/result.h"

namespace analysis {

struct Coefficient {
  std::string name;
  double estimate = 0;  // in the covariate's own unit
  double se = 0;        // from the observed information
};

struct Propensity {
  double intercept = 0;
  double intercept_se = 0;
  std::vector<Coefficient> covariates;  // by name
  double log_likelihood = 0;
};

// Standardised rows with a leading 1, one after the other.
struct Design {
  size_t width = 0;
  std::vector<double> rows;
  std::vector<double> means, sds;  // of the covariates
  const double* row(size_t i) const { return rows.data() + i * width; }
};

struct PropensityFit {
  Propensity told;
  std::vector<double> predictor;  // β₀ + Σ βⱼ·xⱼ of each row
  Design design;
  Cholesky information;  // Σ p·(1 − p)·x·xᵀ in the design's columns
};

// Rules broken, each at covariates.NAME: matching.collinear (that follows from those before it by name and the
// intercept, R² > 1 − 10⁻¹⁰), matching.separated (that alone, or together with the others that are named, tells
// the treated from the controls, so that no estimate exists). At rows: matching.not_converged (after 60 steps) and
// matching.predictor_outside (a predictor beyond ±300).
base::Result<PropensityFit> fit_propensity(const MatchingSample& sample);

}  // namespace analysis
