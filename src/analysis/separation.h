// Whether the covariates tell the treated from the controls: there is a direction d with d·x ≥ 0 for every treated
// and d·x ≤ 0 for every control, and not nought for all. Then the likelihood has no maximum (A. Albert and
// J. A. Anderson, On the existence of maximum likelihood estimates in logistic regression models, Biometrika 71,
// 1984). Threading: pure functions.
#pragma once

#include <string>
#include <vector>

#include "analysis/matching_sample.h"
#include "base/error.h"

namespace analysis {

// The covariates that do so each by itself; exact.
std::vector<std::string> separating_alone(const MatchingSample& sample);

// The covariates of a step up the likelihood that does so: `direction` by standardised covariate with the
// intercept first, `change` what it does to each row's predictor. A change that is smaller than 10⁻⁹ of the
// largest counts as none; a step that changes no predictor by a tenth is no such step.
std::vector<std::string> separating(const MatchingSample& sample, const std::vector<double>& direction,
                                    const std::vector<double>& change);

// matching.separated at covariates.NAME for each.
base::Error separated(const std::vector<std::string>& names);

}  // namespace analysis
