// A model of one's own (economics/model.h) as a page shows it: what is drawn from it, and which of its uncertain
// inputs matters most for the last of its outputs, one at a time and together. Pure.
#pragma once

#include "economics/monte_carlo.h"
#include "economics/sensitivity.h"

namespace calculations {

struct OwnModel {
  economics::MonteCarlo drawn;
  economics::Tornado tornado;
  std::optional<economics::Sobol> sobol;  // none where the output does not vary
  bool lacks_sobol = false;               // it varies, and what explains it was too much to compute
  std::int64_t sobol_draws = 0;           // of each matrix
};

// Errors: those of monte_carlo and tornado; list.empty at outputs.
base::Result<OwnModel> own_model(const economics::MonteCarloInput& input, const economics::Runner& run);

}  // namespace calculations
