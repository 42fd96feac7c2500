// Whole-number solutions near a known one: the least has to move for one unknown to take another value. For
// finding solutions fast; what is not found here may exist all the same.
// Threading: one object, one thread.
#pragma once

#include <ClpSimplex.hpp>

#include "analysis/sum_system.h"

namespace analysis {

class NearSolutions {
 public:
  // `known` satisfies the rows. The weights say how little each unknown is to move.
  NearSolutions(std::vector<SumRow> rows, WholeNumbers known, const std::vector<double>& weights,
                std::int64_t most);

  // A solution with x(unknown) = value, which satisfies every row exactly.
  std::optional<WholeNumbers> find(int unknown, std::int64_t value);

 private:
  void move(int unknown, std::int64_t value);
  void set_free(int unknown);
  std::optional<std::vector<double>> solve();
  static int farthest_from_whole(const std::vector<double>& values);
  std::optional<WholeNumbers> whole(const std::vector<double>& values, int unknown, std::int64_t value) const;

  std::vector<SumRow> rows_;
  WholeNumbers known_;
  std::int64_t most_;
  ClpSimplex simplex_;  // column 2j: how far x(j) goes up, 2j + 1: down
};

}  // namespace analysis
