// What a model's outputs may be: the model is drawn many times. Draw d of an input takes the number
// (seed, name, d) of the generator through the inverse of its distribution, so scenarios that change
// some inputs keep all other draws (common random numbers), and their differences are not noise.
// The answer has the same bits for every runner and instruction set.
#pragma once

#include "economics/gathering.h"
#include "economics/statistics.h"

namespace economics {

inline constexpr std::int64_t kDrawsMax = 10'000'000;
inline constexpr std::int64_t kDrawnNumbersMax = 50'000'000;  // draws · outputs that are kept at once
inline constexpr size_t kScenariosMax = 50;

// The cumulative net after years 1, 2 …: has it reached nought, and by which year?
struct Path {
  std::string name;
  std::vector<std::string> quantities;
};

struct Replacement {
  std::string name;  // of an input
  Distribution distribution;
};

struct Scenario {
  std::string name;
  std::vector<Replacement> replace;
};

struct MonteCarloInput {
  Model model;
  std::int64_t seed = 0;
  std::int64_t draws = 0;
  std::vector<std::string> outputs;
  std::vector<double> probabilities;  // of the quantiles, each from 0 to 1
  std::vector<Path> paths;
  std::vector<Scenario> scenarios;  // beside the model as it stands
};

struct Quantile {
  double probability = 0;
  double value = 0;
};

struct OutputSummary {
  std::string name;
  std::string unit;
  std::optional<std::string> actor;
  std::optional<int> year;
  std::optional<std::string> component;
  Spread spread;
  double probability_positive = 0;
  std::vector<Quantile> quantiles;
};

OutputSummary summary_of(const Quantity& quantity, const Gathered& gathered,
                         const std::vector<double>& probabilities);

struct PathSummary {
  std::string name;
  std::vector<double> reached_by;  // probability that it was at or above nought in this year or an earlier one
};

struct Difference {  // scenario − model as it stands, draw by draw
  std::string name;
  Spread spread;
  double probability_positive = 0;
};

struct ScenarioSummary {
  std::string name;
  std::vector<OutputSummary> outputs;
  std::vector<PathSummary> paths;
  std::vector<Difference> differences;  // of the outputs; none for the model as it stands
};

struct MonteCarlo {
  ScenarioSummary as_it_stands;  // named so
  std::vector<ScenarioSummary> scenarios;
};

// What is kept between answers, so that the next one need not ask the machine for its memory.
struct MonteCarloWorkspace {
  GatheringWorkspace gathering;
  Workspace as_it_stands, scenario;
};

// What is wrong with everything but the model itself.
Faults check(const MonteCarloInput& input);

// Rules broken: those of CompiledModel::compile; count.outside (seed, draws), list.empty (outputs),
// share.outside (probabilities), name.unknown, name.repeated, replacement.not_an_input,
// draws.too_many (draws · outputs and years of paths), model.not_finite.
base::Result<MonteCarlo> monte_carlo(const MonteCarloInput& input, const Runner& run, const Kernels& kernels,
                                     MonteCarloWorkspace& workspace);
base::Result<MonteCarlo> monte_carlo(const MonteCarloInput& input, const Runner& run);

}  // namespace economics
