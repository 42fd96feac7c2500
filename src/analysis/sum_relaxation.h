// The linear programme under a sum system: what Clp guesses, and what can be proven from its guess.
// Threading: one object, one thread.
#pragma once

#include <ClpSimplex.hpp>

#include "analysis/sum_system.h"

namespace analysis {

// sign·x(unknown) is to be as great as possible; sign 0: anything that satisfies the rows.
struct SumGoal {
  int unknown = 0;
  int sign = 0;
};

// What Clp answers; a guess in every respect.
struct RelaxedAnswer {
  bool solved = false;
  std::vector<double> values;  // of the unknowns, where solved
  std::vector<double> prices;  // of the rows: dual prices; where not solved, a ray that may prove that nothing fits
};

class SumRelaxation {
 public:
  SumRelaxation(int unknowns, const std::vector<SumRow>& rows);
  RelaxedAnswer solve(const SumGoal& goal, const WholeBox& box);

 private:
  ClpSimplex simplex_;
};

// No solution in the box has a greater sign·x(unknown); holds for whatever prices.
std::int64_t proven_bound(const std::vector<SumRow>& rows, const WholeBox& box, const SumGoal& goal,
                          const std::vector<double>& prices);
// No solution lies in the box; true only when the ray proves it.
bool proven_empty(const std::vector<SumRow>& rows, const WholeBox& box, const std::vector<double>& ray);

}  // namespace analysis
