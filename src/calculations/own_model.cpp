#include "calculations/own_model.h"

#include <algorithm>

namespace calculations {

namespace {

// Enough for a standard error of about two points, and the fewest that tell anything.
constexpr std::int64_t kSobolDraws = 4096, kSobolDrawsLeast = 1024;
constexpr std::int64_t kSobolQuantityDraws = 100'000'000;

std::int64_t sobol_draws(const economics::Model& model) {
  const auto all = static_cast<std::int64_t>(model.quantities.size());
  const std::int64_t inputs = std::count_if(model.quantities.begin(), model.quantities.end(),
                                            [](const auto& one) { return one.distribution.has_value(); });
  return std::min(kSobolDraws, kSobolQuantityDraws / (all * (inputs + 2)));
}

bool does_not_vary(const base::Error& error) {
  return !error.violations.empty() && error.violations.front().rule == "model.no_variance";
}

// What is drawn for it are other draws than those asked for: that one of them has no answer refuses nothing.
void add_sobol(const economics::MonteCarloInput& input, const economics::Runner& run, OwnModel& out) {
  out.sobol_draws = sobol_draws(input.model);
  out.lacks_sobol = out.sobol_draws < kSobolDrawsLeast;
  if (out.lacks_sobol) return;
  auto found = economics::sobol({input.model, input.outputs.back(), input.seed, out.sobol_draws}, run);
  if (found.has_value()) {
    out.sobol = *std::move(found);
  } else {
    out.lacks_sobol = !does_not_vary(found.error());
  }
}

}  // namespace

base::Result<OwnModel> own_model(const economics::MonteCarloInput& input, const economics::Runner& run) {
  if (input.outputs.empty()) return base::invalid("outputs", "list.empty");
  OwnModel out;
  TRY_ASSIGN(out.drawn, economics::monte_carlo(input, run));
  TRY_ASSIGN(out.tornado, economics::tornado({input.model, input.outputs.back()}));
  add_sobol(input, run, out);
  return out;
}

}  // namespace calculations
