// Which of a model's uncertain inputs matter for one output.
//   tornado  one input at a time at its 10th and 90th percentile, all others at their medians; widest first
//   Sobol    shares of the output's variance, with two independent matrices of draws A and B, and A with
//            input i from B (Saltelli et al., "Variance based sensitivity analysis of model output", 2010):
//              first order  S_i  = mean[ (f(B) − f₀)·(f(A_i) − f(A)) ] / V     what i explains alone
//              total        ST_i = mean[ (f(A) − f(A_i))² ] / (2·V)            with all that i takes part in
//            f₀ and V are mean and variance of A's and B's draws together
#pragma once

#include "economics/evaluation.h"

namespace economics {

inline constexpr std::int64_t kSobolEvaluationsMax = 20'000'000;

struct TornadoInput {
  Model model;
  std::string output;
};

struct TornadoBar {
  std::string name;
  double input_low = 0;   // at P10
  double input_high = 0;  // at P90
  double output_low = 0;  // with the input at P10
  double output_high = 0;
  double swing = 0;  // output_high − output_low
};

struct Tornado {
  double output_at_medians = 0;
  std::vector<TornadoBar> bars;  // by |swing|, widest first, then by name
};

// Rules broken: those of CompiledModel::compile; name.unknown (output), model.not_finite.
base::Result<Tornado> tornado(const TornadoInput& input);

struct SobolInput {
  Model model;
  std::string output;
  std::int64_t seed = 0;
  std::int64_t draws = 0;  // of each matrix; the model is computed draws · (uncertain inputs + 2) times
};

struct SobolIndex {
  double first_order = 0;
  double first_order_error = 0;  // standard error
  double total = 0;
  double total_error = 0;
};

struct SobolRow {
  std::string name;
  SobolIndex index;
};

struct Sobol {
  double mean = 0;
  double variance = 0;
  std::vector<SobolRow> rows;  // by total, greatest first, then by name
};

// Rules broken: as tornado, and count.outside (seed, draws), draws.too_many, model.no_variance.
base::Result<Sobol> sobol(const SobolInput& input, const Runner& run);

struct SobolMoments {
  double mean = 0;
  double variance = 0;
};
SobolMoments sobol_moments(const std::vector<double>& of_a, const std::vector<double>& of_b);
// Of one input, from the outputs of A, of B and of A with that input from B.
SobolIndex sobol_index(const std::vector<double>& of_a, const std::vector<double>& of_b,
                       const std::vector<double>& mixed, const SobolMoments& moments);

}  // namespace economics
