#include "economics/live_model.h"

#include <gtest/gtest.h>

#include <bit>

#include "economics/philox.h"
#include "economics/test_models.h"

namespace economics {
namespace {

MonteCarloInput every_quantity(std::int64_t draws) {
  MonteCarloInput input;
  input.model = every_shape();
  input.seed = 11;
  input.draws = draws;
  for (const Quantity& one : input.model.quantities) input.outputs.push_back(one.name);
  input.probabilities = {0.5, 0.05, 0.95, 0.951, 0, 1};
  return input;
}

std::vector<std::uint64_t> bits(const std::vector<OutputSummary>& outputs) {
  std::vector<std::uint64_t> out;
  for (const auto& one : outputs) {
    for (const double x : {one.spread.mean, one.spread.sd, one.spread.standard_error, one.probability_positive})
      out.push_back(std::bit_cast<std::uint64_t>(x));
    for (const auto& quantile : one.quantiles) out.push_back(std::bit_cast<std::uint64_t>(quantile.value));
  }
  return out;
}

std::vector<std::uint64_t> fresh(const MonteCarloInput& input) {
  MonteCarloWorkspace workspace;
  return bits(monte_carlo(input, in_turn, best_kernels(), workspace)->as_it_stands.outputs);
}

std::unique_ptr<LiveModel> made(const MonteCarloInput& input, const Runner& run,
                                const Kernels& kernels = best_kernels()) {
  auto out = LiveModel::make(input, run, kernels);
  return std::move(*out);
}

// An input of every_shape, and what it may be: now narrow, now wide, now far away, now certain.
std::pair<std::string, Distribution> random_move(std::uint64_t number) {
  const auto random = [&](std::uint64_t which) { return uniform(3, which, number, Part::first); };
  const double far = random(1) < 0.3 ? 5 : 1, x = far * random(2), width = random(3) < 0.3 ? 1e-3 : 0.5;
  switch (static_cast<int>(9 * random(0))) {
    case 0:
      return {"people", triangle(x, x + 10 * width, x + 30 * width)};
    case 1:
      return {"people", fixed(10 * x)};
    case 2:
      return {"effect", beta(1 + 3 * x, 0.6 + 4 * width, 0, 0.8)};
    case 3:
      return {"assistance", normal(90'000 * x, 20'000 * width)};
    case 4:
      return {"relapse", log_normal(-x, width)};
    case 5:
      return {"tax", uniform_between(40'000 * x, 40'000 * x + 30'000 * width)};
    case 6:
      return {"cost", empirical({700'000 * x, 780'000, 910'000 * x})};
    case 7:
      return {"growth", fixed(1 + 0.1 * x)};
    default:
      return {"growth", uniform_between(1, 1 + width)};
  }
}

TEST(LiveModel, has_after_any_moves_the_bits_of_a_fresh_draw) {
  for (const auto& [draws, moves] : {std::pair{700, 12}, {40'000, 25}}) {
    const auto live = made(every_quantity(draws), on_two_threads);
    EXPECT_EQ(bits(live->outputs()), fresh(live->input()));
    for (int i = 0; i < moves; ++i) {
      const auto [name, distribution] = random_move(static_cast<std::uint64_t>(1000 * draws + i));
      const Runner run = i % 2 == 0 ? Runner(in_turn) : Runner(on_two_threads);
      ASSERT_FALSE(live->move(name, distribution, run)) << name;
      EXPECT_EQ(bits(live->outputs()), fresh(live->input())) << i << " " << name;
    }
  }
}

TEST(LiveModel, has_the_same_bits_on_every_instruction_set) {
  std::vector<std::vector<std::uint64_t>> found;
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const Kernels* kernels = kernels_of(set);
    if (!kernels) continue;
    const auto live = made(every_quantity(20'001), in_turn, *kernels);
    live->move("tax", normal(50'000, 10'000), in_turn);
    found.push_back(bits(live->outputs()));
    EXPECT_EQ(found.back(), found.front()) << kernels->name;
  }
}

TEST(LiveModel, is_as_it_was_after_a_move_that_is_refused) {
  auto input = every_quantity(20'000);
  const auto live = made(input, in_turn);
  const auto refusal = [&](const std::string& name, const Distribution& distribution) {
    const auto error = live->move(name, distribution, in_turn);
    return error ? error->violations.at(0).field + " " + error->violations.at(0).rule : "";
  };
  EXPECT_EQ(refusal("luck", fixed(1)), "name name.unknown");
  EXPECT_EQ(refusal("net", fixed(1)), "name replacement.not_an_input");
  EXPECT_EQ(refusal("tax", normal(1, -1)), "distribution.sd distribution.no_mass");
  EXPECT_EQ(refusal("growth", fixed(-1)), "model.quantities[12] model.not_finite");
  EXPECT_EQ(refusal("growth", normal(0, 1)), "model.quantities[12] model.not_finite");
  EXPECT_EQ(bits(live->outputs()), fresh(input));
  EXPECT_EQ(refusal("growth", fixed(1.02)), "");
  EXPECT_EQ(bits(live->outputs()), fresh(live->input()));
}

// Small moves first, after which quantiles are looked for near where they were; then what they stand by is
// another.
TEST(LiveModel, finds_quantiles_again_after_a_move_that_puts_them_elsewhere) {
  MonteCarloInput input;
  input.model = {
      {input_of("x", normal(0, 1)), input_of("y", normal(0, 100)), derived("sum", Operation::sum, {"x", "y"})}};
  input.seed = 4;
  input.draws = 60'000;
  input.outputs = {"sum"};
  input.probabilities = {0.05, 0.5, 0.95};
  const auto live = made(input, in_turn);
  for (const double sd : {1.01, 1.02, 10'000.0, 1.0}) {
    ASSERT_FALSE(live->move("x", normal(0, sd), in_turn));
    EXPECT_EQ(bits(live->outputs()), fresh(live->input())) << sd;
  }
}

TEST(LiveModel, takes_outputs_alone) {
  auto input = every_quantity(100);
  input.paths = {{"p", {"net"}}};
  input.scenarios = {{"s", {}}};
  const auto refused = LiveModel::make(input, in_turn);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().violations.at(0).field, "paths");
  EXPECT_EQ(refused.error().violations.at(1).field, "scenarios");
}

}  // namespace
}  // namespace economics
