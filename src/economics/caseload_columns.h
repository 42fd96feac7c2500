// What all replications of a caseload gave, column by column.
#pragma once

#include "economics/caseload_run.h"
#include "economics/evaluation.h"

namespace economics {

struct CaseloadColumns {
  // Each column has a number for each replication.
  std::vector<std::vector<double>> people;          // [month · states + state]
  std::vector<std::vector<double>> cost;            // [month], kronor
  std::vector<std::vector<double>> reached;         // [month]
  std::vector<double> total_cost, discounted_cost;  // kronor
  std::vector<double> admitted, left_queue;
  CaseloadSums sums;
};

// (1 + rate)^(−m/12) of the months from 1 on.
std::vector<double> worth_of_months(int months, double rate);

// How many numbers that is, of each replication.
size_t kept_numbers(const CaseloadPlan& plan);

CaseloadColumns replicate(const CaseloadPlan& plan, std::int64_t seed, std::int64_t replications, double rate,
                          const Runner& run, const PeopleKernels& kernels);

}  // namespace economics
