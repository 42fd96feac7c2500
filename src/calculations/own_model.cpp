#include "calculations/own_model.h"

#include <algorithm>

namespace calculations {

namespace {

// Enough for a standard error of about two points; fewer where the model is so large that a page would wait.
constexpr std::int64_t kSobolDraws = 4096, kSobolDrawsLeast = 64;
constexpr std::int64_t kSobolQuantityDraws = 100'000'000;

std::int64_t sobol_draws(const economics::Model& model) {
  const auto all = static_cast<std::int64_t>(model.quantities.size());
  const std::int64_t inputs = std::count_if(model.quantities.begin(), model.quantities.end(),
                                            [](const auto& one) { return one.distribution.has_value(); });
  return std::clamp(kSobolQuantityDraws / (all * (inputs + 2)), kSobolDrawsLeast, kSobolDraws);
}

bool does_not_vary(const base::Error& error) {
  return !error.violations.empty() && error.violations.front().rule == "model.no_variance";
}

}  // namespace

base::Result<OwnModel> own_model(const economics::MonteCarloInput& input, const economics::Runner& run) {
  if (input.outputs.empty()) return base::invalid("outputs", "list.empty");
  const std::string& output = input.outputs.back();
  TRY_ASSIGN(auto drawn, economics::monte_carlo(input, run));
  TRY_ASSIGN(auto tornado, economics::tornado({input.model, output}));
  OwnModel out{std::move(drawn), std::move(tornado), std::nullopt, sobol_draws(input.model)};
  auto sobol = economics::sobol({input.model, output, input.seed, out.sobol_draws}, run);
  if (!sobol.has_value() && !does_not_vary(sobol.error())) return std::move(sobol).error();
  if (sobol.has_value()) out.sobol = *std::move(sobol);
  return out;
}

}  // namespace calculations
