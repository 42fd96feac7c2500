// A caseload drawn many times, person by person: what each month may look like, with the chance that lies in the
// people and, where rows are counted, in the estimate of their probabilities. Person by person each month has a
// number of its own (people_kernels.h), so that scenarios differ by what they change and not by luck. The answer
// has the same bits for every runner and instruction set.
#pragma once

#include "economics/caseload.h"
#include "economics/monte_carlo.h"

namespace economics {

inline constexpr std::int64_t kReplicationsMax = 100'000;
inline constexpr double kPersonMonthsMax = 1e12;  // of all replications and scenarios

struct CaseloadScenario {
  std::string name;
  std::vector<CaseloadChange> changes;  // after the model's own
};

struct CaseloadInput {
  CaseloadModel model;
  std::int64_t seed = 0;
  std::int64_t replications = 0;
  std::vector<double> probabilities;  // of the quantiles, each from 0 to 1
  std::vector<CaseloadScenario> scenarios;
};

struct QuantileByMonth {
  double probability = 0;
  std::vector<double> values;
};

struct ByMonth {  // over the replications
  std::vector<double> mean, sd, standard_error;
  std::vector<QuantileByMonth> quantiles;
};

struct Figure {
  Spread spread;
  std::vector<Quantile> quantiles;
};

struct StateByMonth {
  std::string state;
  ByMonth people;
};

struct WithinBudget {  // the share of the replications in which the cost was at most the budget
  std::vector<double> in_month, so_far;
};

// Of those of the start who were at no goal then.
struct FirstPassage {
  std::int64_t people = 0;
  ByMonth share_by;                 // who have been at a goal by the end of each month
  std::optional<int> median_month;  // of the calendar: the first by which half have, in the mean
};

struct Queueing {
  Figure admitted;    // in a replication, over all months
  Figure left_queue;  // without having been admitted
  // From joining to admission, of all who were admitted. Who queued at the start is taken to have joined then.
  std::optional<double> mean_months;
  std::vector<Quantile> months_quantiles;
};

struct GroupByMonth {
  std::string group, state;
  std::vector<double> mean, share;  // people, and of the group that month; nought where it has nobody
};

struct CaseloadDifferences {  // scenario − as it stands, replication by replication
  std::vector<StateByMonth> people;
  ByMonth cost;
  Figure total_cost, discounted_cost;
  double probability_dearer = 0;  // discounted
};

struct CaseloadSummary {
  std::string name;
  std::vector<StateByMonth> people;
  ByMonth cost;  // kronor
  Figure total_cost, discounted_cost;
  std::optional<WithinBudget> within_budget;
  std::optional<FirstPassage> first_passage;
  std::optional<Queueing> queueing;
  std::vector<GroupByMonth> groups;
  std::optional<CaseloadDifferences> differences;  // of a scenario
};

struct Caseload {
  std::vector<int> months;       // of the calendar
  CaseloadSummary as_it_stands;  // named so
  std::vector<CaseloadSummary> scenarios;
};

// Rules broken: those of CaseloadCheck; count.outside (seed, replications), share.outside (probabilities),
// list.too_long (scenarios), name.repeated, caseload.people_too_many (model.groups, scenarios[i].changes),
// caseload.too_much (replications: person-months), draws.too_many (replications: numbers that are kept).
base::Result<Caseload> microsimulate(const CaseloadInput& input, const Runner& run);
base::Result<Caseload> microsimulate_on(const PeopleKernels& kernels, const CaseloadInput& input,
                                        const Runner& run);

}  // namespace economics
