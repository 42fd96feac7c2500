// What was kept of one output's draws: those that stand in its brackets. Among them any draw is found that stands
// in a bracket.
#pragma once

#include <memory>
#include <optional>

#include "economics/selection.h"

namespace economics {

class KeptDraws {
 public:
  // What was watched for the same brackets in the same row, in parts. It is to live as long, and not to change.
  KeptDraws(std::vector<Watch> parts, const Kernels& kernels);

  // Of `draws` in their rising order those at `place` and the next, where both stand in the bracket.
  std::optional<Neighbours> neighbours_at(size_t place, size_t draws, size_t bracket);
  // How many draws are below a value that stands in the bracket.
  size_t below(double value, size_t bracket);

 private:
  size_t in(size_t bracket) const { return kept_below_[bracket + 1] - kept_below_[bracket]; }
  size_t not_kept_below(size_t bracket) const { return below_[bracket] - kept_below_[bracket]; }
  void count(const Watch& part);
  Kernels::Cut cut_out(Interval in, size_t room);

  std::vector<Watch> parts_;
  const Kernels& kernels_;
  size_t count_ = 0;
  std::vector<size_t> below_, kept_below_;  // each bracket; the last, what is kept in all
  std::unique_ptr<double[]> inside_, room_;
};

}  // namespace economics
