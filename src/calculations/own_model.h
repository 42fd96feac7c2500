// A model of one's own (economics/model.h) as a page shows it: what is drawn from it, and which of its uncertain
// inputs matters most for the last of its outputs. Pure.
#pragma once

#include "economics/monte_carlo.h"
#include "economics/sensitivity.h"

namespace calculations {

struct OwnModel {
  economics::MonteCarlo drawn;
  economics::Tornado tornado;
  std::optional<economics::Sobol> sobol;  // none where the output does not vary
  std::int64_t sobol_draws = 0;           // of each matrix
};

// Errors: those of monte_carlo and tornado; list.empty at outputs.
base::Result<OwnModel> own_model(const economics::MonteCarloInput& input, const economics::Runner& run);

}  // namespace calculations
