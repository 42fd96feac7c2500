// A model whose outputs are wanted again and again while somebody moves one input: a slider on a page. What a move
// does not change is kept from the last: the other inputs' draws, and the figures of outputs that do not follow
// from the input that moves. The answer has the bits that `monte_carlo` gives of the same input.
//
// Threading: one call at a time; a call hands its work to the runner. Memory: a number a draw and uncertain input.
#pragma once

#include <map>
#include <memory>

#include "economics/monte_carlo.h"

namespace economics {

class LiveModel {
 public:
  // Refused as `monte_carlo` does; and field.not_used (paths, scenarios), draws.too_many (draws · inputs).
  static base::Result<std::unique_ptr<LiveModel>> make(MonteCarloInput input, const Runner& run,
                                                       const Kernels& kernels = best_kernels());

  // In the order of input.outputs, as the last move that was not refused left them.
  const std::vector<OutputSummary>& outputs() const { return outputs_; }
  // As it stands: with the distributions that inputs were moved to.
  const MonteCarloInput& input() const { return input_; }

  // The input `name` is of another distribution from now on. Refused, with everything as it was, by name.unknown
  // and replacement.not_an_input (name), the rules of check_distribution (distribution) and model.not_finite.
  std::optional<base::Error> move(std::string_view name, const Distribution& distribution, const Runner& run);

 private:
  // What follows from one input: the outputs among it, and how it is computed.
  struct Following {
    std::vector<size_t> outputs;
    Plan plan;
    std::vector<double> moved = {};  // how far quantiles went the last time (gathering.h)
  };

  LiveModel(MonteCarloInput input, const Kernels& kernels) : input_(std::move(input)), kernels_(kernels) {}

  std::optional<base::Error> draw_all(const Runner& run);
  std::optional<base::Error> gather_again(Following& following, std::optional<size_t> moved, const Runner& run);
  Following& following(size_t place);
  void draw(size_t i, size_t first, size_t count, double* out) const;
  size_t draws() const { return static_cast<size_t>(input_.draws); }
  size_t input_at(size_t place) const;
  Column& column(size_t first, size_t slot) { return columns_[first / kBlockDraws * slots_.size() + slot]; }

  MonteCarloInput input_;
  const Kernels& kernels_;
  std::unique_ptr<CompiledModel> model_;
  std::vector<size_t> wanted_;              // places of the outputs
  std::map<size_t, Following> followings_;  // by place of the input
  Columns columns_;                         // by block and slot, so that a block's stand side by side
  std::vector<size_t> slots_;               // by input; one more, for that of an input that moves
  GatheringWorkspace workspace_;
  std::vector<std::vector<double>> places_;  // of the quantiles in the sample, by output
  std::vector<OutputSummary> outputs_;
};

}  // namespace economics
