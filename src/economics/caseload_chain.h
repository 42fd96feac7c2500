// The two ways to expect a caseload (caseload_exact.h), over a plan without counted rows.
#pragma once

#include <functional>

#include "economics/caseload_plan.h"

namespace economics {

struct ExpectedMonth {
  std::vector<std::vector<double>> people;      // by group and state
  std::vector<std::vector<double>> covariance;  // of the people in two states, all groups together
  double reached = 0;                           // of the start, not at a goal then
};

// Rows [from][to] of a group in a period.
std::vector<std::vector<double>> rows_of(const Period& period, size_t group);

std::vector<ExpectedMonth> expected_by_chain(const CaseloadPlan& plan);

struct Together {
  std::vector<ExpectedMonth> months;
  double admitted = 0;
  bool fits = true;  // in kTogetherStatesMax; where not, the rest is of no meaning
};
// With a queue, and no Poisson arrivals.
Together expected_together(const CaseloadPlan& plan);

}  // namespace economics
