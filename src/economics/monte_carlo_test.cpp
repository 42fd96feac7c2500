#include "economics/monte_carlo.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

#include "economics/philox.h"
#include "economics/test_models.h"

namespace economics {
namespace {

MonteCarloInput drawn(Model model, std::vector<std::string> outputs, std::int64_t draws = 40'000) {
  MonteCarloInput input;
  input.model = std::move(model);
  input.seed = 20151117;
  input.draws = draws;
  input.outputs = std::move(outputs);
  input.probabilities = {0.05, 0.5, 0.95};
  return input;
}

OutputSummary only(const MonteCarloInput& input) {
  return monte_carlo(input, in_turn)->as_it_stands.outputs.at(0);
}

void expect_mean(const OutputSummary& found, double mean) {
  EXPECT_NEAR(found.spread.mean, mean, 4 * found.spread.standard_error) << found.name;
}

TEST(MonteCarlo, has_the_means_and_deviations_of_its_distributions) {
  struct Case {
    Distribution distribution;
    double mean, sd;
  };
  const double squares = std::exp(0.16) - 1;
  for (const auto& [distribution, mean, sd] :
       {Case{uniform_between(2, 5), 3.5, 3 / std::sqrt(12.0)}, Case{triangle(0, 1, 5), 2, std::sqrt(21.0 / 18)},
        Case{normal(-3, 2), -3, 2},
        Case{log_normal(0.5, 0.4), std::exp(0.58), std::exp(0.58) * std::sqrt(squares)},
        Case{beta(2, 3, 10, 20), 14, 10 * 0.2}, Case{empirical({1, 2, 6}), 3, std::sqrt(14.0 / 3)},
        Case{fixed(7), 7, 0}}) {
    const auto found = only(drawn({{input_of("x", distribution)}}, {"x"}));
    EXPECT_NEAR(found.spread.mean, mean, 4 * found.spread.standard_error + 1e-12);
    EXPECT_NEAR(found.spread.sd, sd, 0.03 * sd);
  }
}

TEST(MonteCarlo, lies_within_four_standard_errors_of_quadrature) {
  // E max(X, 0) for X normal with mean 1 and deviation 2, and E X/Y over a triangle and a beta.
  const double density = std::exp(-0.125) / std::sqrt(2 * std::acos(-1.0)),
               below = 0.5 * std::erfc(-0.5 / std::sqrt(2.0));
  expect_mean(only(drawn({{input_of("x", normal(1, 2)), input_of("nought", fixed(0)),
                           derived("positive", Operation::maximum, {"x", "nought"})}},
                         {"positive"})),
              2 * density + below);
  const Sampler x(triangle(1, 2, 6)), y(beta(2, 3, 1, 2));
  constexpr int kPieces = 400;
  std::vector<double> xs, ys;
  for (int i = 0; i < kPieces; ++i) {
    xs.push_back(x((i + 0.5) / kPieces));
    ys.push_back(1 / y((i + 0.5) / kPieces));
  }
  const double sum = std::accumulate(xs.begin(), xs.end(), 0.0) * std::accumulate(ys.begin(), ys.end(), 0.0);
  expect_mean(only(drawn({{input_of("x", triangle(1, 2, 6)), input_of("y", beta(2, 3, 1, 2)),
                           derived("q", Operation::quotient, {"x", "y"})}},
                         {"q"})),
              sum / kPieces / kPieces);
}

TEST(MonteCarlo, has_quantiles_and_probabilities) {
  const auto found = only(drawn({{input_of("x", normal(1, 2))}}, {"x"}));
  EXPECT_NEAR(found.quantiles[0].value, 1 - 2 * 1.6448536, 0.06);
  EXPECT_NEAR(found.quantiles[1].value, 1, 0.05);
  EXPECT_NEAR(found.probability_positive, 0.5 * std::erfc(-0.5 / std::sqrt(2.0)), 0.01);
  const auto few = quantiles({8, 1, 4, 2}, {0.5, 0.9, 1});
  EXPECT_DOUBLE_EQ(few[0], 3);
  EXPECT_DOUBLE_EQ(few[1], 4 + 0.7 * 4);
  EXPECT_DOUBLE_EQ(few[2], 8);
}

TEST(MonteCarlo, tells_by_which_year_break_even_is_reached) {
  // Net −10 + k·x after k years, x uniform from 0 to 10: at or above nought when x ≥ 10/k.
  Model model{{input_of("x", uniform_between(0, 10)), input_of("cost", fixed(10)),
               derived("n1", Operation::difference, {"x", "cost"}), derived("n2", Operation::sum, {"n1", "x"}),
               derived("n3", Operation::sum, {"n2", "x"}),
               derived("back", Operation::difference, {"n3", "cost"})}};
  auto input = drawn(model, {"n3"});
  input.paths = {{"society", {"n1", "n2", "n3", "back"}}};
  const auto reached = monte_carlo(input, in_turn)->as_it_stands.paths.at(0).reached_by;
  EXPECT_NEAR(reached[0], 0, 1e-3);
  EXPECT_NEAR(reached[1], 0.5, 0.01);
  EXPECT_NEAR(reached[2], 2.0 / 3, 0.01);
  EXPECT_EQ(reached[3], reached[2]);  // reached is reached, also where a later cost comes
}

TEST(MonteCarlo, compares_scenarios_draw_by_draw) {
  auto input =
      drawn({{input_of("x", normal(0, 100)), input_of("y", fixed(1)), derived("sum", Operation::sum, {"x", "y"})}},
            {"sum"}, 1000);
  input.scenarios = {{"more", {{"y", fixed(3)}}}, {"other x", {{"x", normal(0, 50)}}}};
  const auto found = *monte_carlo(input, in_turn);
  const auto& more = found.scenarios[0].differences[0];
  EXPECT_NEAR(more.spread.mean, 2, 1e-12);
  EXPECT_NEAR(more.spread.sd, 0, 1e-12);
  EXPECT_EQ(more.probability_positive, 1.0);
  // The same numbers draw a normal of half the width: the outputs are perfectly correlated.
  EXPECT_NEAR(found.scenarios[1].outputs[0].spread.sd, found.as_it_stands.outputs[0].spread.sd / 2, 1e-9);
}

TEST(MonteCarlo, does_not_hang_on_the_order_of_the_quantities) {
  Model model = every_shape(), reversed = every_shape();
  std::reverse(reversed.quantities.begin(), reversed.quantities.end());
  EXPECT_EQ(only(drawn(model, {"net"}, 5000)).spread.mean, only(drawn(reversed, {"net"}, 5000)).spread.mean);
}

std::uint64_t hash_of(const Draws& draws) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const auto& values : draws) {
    for (const double value : values) {
      const auto bits = std::bit_cast<std::uint64_t>(value);
      for (unsigned byte = 0; byte < 8; ++byte) hash = (hash ^ ((bits >> (8 * byte)) & 0xFFU)) * 0x100000001B3;
    }
  }
  return hash;
}

Draws draws_of_every_shape(const Runner& run, const Kernels& kernels) {
  const Model model = every_shape();
  const auto compiled = *CompiledModel::compile(model);
  const auto fill = [&](size_t i, size_t first, size_t count, double* out) {
    compiled.inputs()[i].draw(kernels, 1, Part::first, first, count, out);
  };
  std::vector<size_t> all(model.quantities.size());
  for (size_t i = 0; i < all.size(); ++i) all[i] = i;
  return *evaluate(compiled, all, 10'001, fill, run, kernels);
}

TEST(MonteCarlo, has_the_same_bits_on_every_instruction_set_one_thread_and_two_today_and_in_a_year) {
  for (const auto set : {InstructionSet::plain, InstructionSet::avx2, InstructionSet::avx512}) {
    const Kernels* kernels = kernels_of(set);
    if (!kernels) continue;  // neither does the program use what this processor lacks
    EXPECT_EQ(hash_of(draws_of_every_shape(in_turn, *kernels)), 9163555317999787271U) << kernels->name;
    EXPECT_EQ(hash_of(draws_of_every_shape(on_two_threads, *kernels)), 9163555317999787271U) << kernels->name;
  }
}

TEST(MonteCarlo, has_the_same_bits_where_draws_are_kept_and_where_they_are_not) {
  auto input = drawn(every_shape(), {"net", "bounded", "growth", "kept"}, 50'001);
  input.probabilities = {0.95, 0.5, 0.0001, 0.5001, 0, 1};
  const auto gathered = *monte_carlo(input, on_two_threads);
  input.paths = {{"p", {"net"}}};
  const auto kept = *monte_carlo(input, in_turn);
  for (size_t i = 0; i < input.outputs.size(); ++i) {
    const auto &one = gathered.as_it_stands.outputs[i], &other = kept.as_it_stands.outputs[i];
    EXPECT_EQ(one.spread.mean, other.spread.mean) << one.name;
    EXPECT_EQ(one.spread.sd, other.spread.sd) << one.name;
    EXPECT_EQ(one.probability_positive, other.probability_positive) << one.name;
    for (size_t k = 0; k < input.probabilities.size(); ++k)
      EXPECT_EQ(one.quantiles[k].value, other.quantiles[k].value) << one.name << " " << input.probabilities[k];
  }
}

// Seven who gain by year, each the same weights times something of their own: sums that are made together where
// nobody wants those on their way.
Model gains_by_year() {
  Model model{{input_of("kept", uniform_between(0.7, 0.9)), input_of("price", normal(50, 9)),
               derived("cost", Operation::sum, {"price"}), derived("the cost", Operation::maximum, {"cost"}),
               derived("twice", Operation::sum, {"the cost", "price"})}};
  for (int who = 0; who < 7; ++who)
    model.quantities.push_back(input_of("of " + std::to_string(who), triangle(who, who + 2, who + 9)));
  for (int year = 1; year <= 4; ++year) {
    const std::string now = std::to_string(year), before = std::to_string(year - 1);
    model.quantities.push_back(
        derived("weight " + now, Operation::product, {year > 1 ? "weight " + before : "kept", "kept"}));
    for (int who = 0; who < 7; ++who) {
      const std::string of = std::to_string(who), cell = of + " in " + now;
      model.quantities.push_back(derived("gain of " + cell, Operation::product, {"weight " + now, "of " + of}));
      model.quantities.push_back(
          derived(cell, Operation::sum, {year > 1 ? of + " in " + before : "cost", "gain of " + cell}));
    }
  }
  return model;
}

TEST(MonteCarlo, has_the_same_bits_whether_the_way_to_a_sum_is_wanted_or_not) {
  std::vector<std::string> last, all;
  for (const Quantity& one : gains_by_year().quantities) {
    all.push_back(one.name);
    if (one.operation == Operation::sum && one.name.ends_with("in 4")) last.push_back(one.name);
  }
  ASSERT_EQ(last.size(), 7u);
  const auto found = *monte_carlo(drawn(gains_by_year(), last, 3000), in_turn);
  const auto expected = *monte_carlo(drawn(gains_by_year(), all, 3000), in_turn);
  for (const auto& one : found.as_it_stands.outputs) {
    const auto other = std::find_if(expected.as_it_stands.outputs.begin(), expected.as_it_stands.outputs.end(),
                                    [&](const OutputSummary& each) { return each.name == one.name; });
    EXPECT_EQ(one.spread.mean, other->spread.mean) << one.name;
    EXPECT_EQ(one.spread.sd, other->spread.sd) << one.name;
    EXPECT_EQ(one.quantiles[1].value, other->quantiles[1].value) << one.name;
  }
}

// Of what is far flung, alike in every draw, nearly so, or one of a few values.
TEST(MonteCarlo, finds_the_quantiles_however_the_draws_lie) {
  auto input =
      drawn({{input_of("far", log_normal(0, 30)), input_of("one", fixed(1)), input_of("large", fixed(1e15)),
              input_of("little", normal(0, 1)), derived("constant", Operation::sum, {"one", "one"}),
              derived("nearly", Operation::sum, {"large", "little"}), input_of("few", empirical({3, 1, 2})),
              derived("none", Operation::minimum, {"little", "few"})}},
            {"far", "constant", "nearly", "few", "none"}, 40'001);
  input.probabilities = {0.001, 0.05, 0.5, 0.95, 0.96, 0.999};
  const auto gathered = *monte_carlo(input, on_two_threads);
  input.paths = {{"p", {"far"}}};  // draws are kept, and looked through
  const auto kept = *monte_carlo(input, in_turn);
  for (size_t i = 0; i < input.outputs.size(); ++i) {
    for (size_t k = 0; k < input.probabilities.size(); ++k) {
      EXPECT_EQ(gathered.as_it_stands.outputs[i].quantiles[k].value,
                kept.as_it_stands.outputs[i].quantiles[k].value)
          << input.outputs[i] << " " << input.probabilities[k];
    }
  }
}

std::vector<std::string> broken(const MonteCarloInput& input) {
  const auto result = monte_carlo(input, in_turn);
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Lines = std::vector<std::string>;

TEST(Model, refuses_what_cannot_be_computed) {
  Model model{{input_of("x", fixed(1)), derived("a", Operation::sum, {"x", "b"}),
               derived("b", Operation::sum, {"a"}), derived("c", Operation::sum, {"x"})}};
  EXPECT_EQ(broken(drawn(model, {"a"})),
            (Lines{"model.quantities[1].of model.cycle", "model.quantities[2].of model.cycle"}));
  model = {
      {input_of("x", fixed(1)), derived("a", Operation::power, {"x"}), derived("a", Operation::sum, {"who"})}};
  model.quantities[0].operation = Operation::sum;
  EXPECT_EQ(broken(drawn(model, {"a"})),
            (Lines{"model.quantities[0] quantity.one_of", "model.quantities[1].of list.length",
                   "model.quantities[2].of[0] name.unknown", "model.quantities[2] name.repeated"}));
}

TEST(Model, tells_a_quantity_that_is_no_number_also_where_no_output_shows_it) {
  Model model{{input_of("x", fixed(1)), input_of("nought", fixed(0)),
               derived("q", Operation::quotient, {"x", "nought"}),
               derived("hidden", Operation::quotient, {"x", "q"})}};
  EXPECT_EQ(broken(drawn(model, {"hidden"})), Lines{"model.quantities[2] model.not_finite"});
  model = {{input_of("x", normal(0, 1)), input_of("half", fixed(0.5)),
            derived("root", Operation::power, {"x", "half"})}};
  EXPECT_EQ(broken(drawn(model, {"root"})), Lines{"model.quantities[2] model.not_finite"});
  model = {{input_of("x", log_normal(30, 30)), derived("a", Operation::product, {"x", "x"}),
            derived("b", Operation::product, {"a", "a"}), derived("too large", Operation::product, {"b", "b"}),
            derived("c", Operation::sum, {"too large", "x"})}};
  EXPECT_EQ(broken(drawn(model, {"c"})), Lines{"model.quantities[3] model.not_finite"});
}

TEST(MonteCarlo, refuses_what_is_impossible) {
  auto input = drawn(every_shape(), {"net", "net", "luck"});
  input.seed = -1;
  input.draws = 1;
  input.probabilities = {1.5};
  input.paths = {{"p", {"luck"}}};
  input.scenarios = {{"s", {{"gain", fixed(1)}, {"luck", fixed(1)}}}};
  EXPECT_EQ(broken(input),
            (Lines{"seed count.outside", "draws count.outside", "outputs[2] name.unknown",
                   "outputs[1] name.repeated", "probabilities[0] share.outside",
                   "paths[0].quantities[0] name.unknown", "scenarios[0].replace[0].name replacement.not_an_input",
                   "scenarios[0].replace[1].name name.unknown"}));
  input = drawn(every_shape(), {"net", "gain", "cost"}, 10'000'000);
  EXPECT_EQ(broken(input), Lines{"draws draws.too_many"});
}

}  // namespace
}  // namespace economics
