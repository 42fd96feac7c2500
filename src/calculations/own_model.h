// A model of one's own (economics/model.h) as a page shows it: what is drawn from it, and which of its uncertain
// inputs matters most for the last of its outputs. Pure.
#pragma once

#include "economics/monte_carlo.h"
#include "economics/sensitivity.h"

namespace calculations {

struct OwnModel {
  economics::MonteCarlo drawn;
  economics::Tornado tornado;
};

// Errors: those of monte_carlo and tornado; list.empty at outputs.
inline base::Result<OwnModel> own_model(const economics::MonteCarloInput& input,
                                        const economics::Runner& run) {
  if (input.outputs.empty()) return base::invalid("outputs", "list.empty");
  TRY_ASSIGN(auto drawn, economics::monte_carlo(input, run));
  TRY_ASSIGN(auto tornado, economics::tornado({input.model, input.outputs.back()}));
  return OwnModel{std::move(drawn), std::move(tornado)};
}

}  // namespace calculations
