// What a caseload is expected to be, exactly: nothing is drawn.
//   chain     without a queue everybody moves by themselves. With P the rows of a month, n the expected people and
//   V
//             their covariances, n' = nP + arrivals and V' = PᵀVP + diag(nP) − Pᵀ diag(n) P, where a Poisson
//             number of arrivals adds its mean to its state's variance. First passage by the chain in which the
//             goals are never left.
//   together  with a queue people wait for each other: the probability of every way in which all of them can stand
//             together, and in which order they queue, month by month. For few people only.
#pragma once

#include "economics/caseload.h"

namespace economics {

inline constexpr size_t kTogetherPeopleMax = 8;       // at the start and coming
inline constexpr size_t kTogetherStatesMax = 50'000;  // ways to stand together that are held at once

enum class ExactMethod { chain, together };
inline constexpr std::pair<ExactMethod, std::string_view> kExactMethodNames[] = {
    {ExactMethod::chain, "chain"}, {ExactMethod::together, "together"}};
constexpr const auto& enum_names(ExactMethod) { return kExactMethodNames; }

struct CaseloadExactInput {
  CaseloadModel model;
};

struct ExactByMonth {  // the expected number and its standard deviation
  std::vector<double> mean, sd;
};

struct ExactState {
  std::string state;
  ExactByMonth people;
};

struct ExactGroup {
  std::string group, state;
  std::vector<double> mean;
};

struct ExactPassage {  // FirstPassage
  std::int64_t people = 0;
  std::vector<double> share_by;
  std::optional<int> median_month;
};

struct CaseloadExact {
  ExactMethod method = ExactMethod::chain;
  std::vector<int> months;  // of the calendar
  std::vector<ExactState> people;
  ExactByMonth cost;                           // kronor
  double total_cost = 0, discounted_cost = 0;  // expected, kronor
  std::optional<ExactPassage> first_passage;
  std::optional<double> admitted;  // with a queue: how many, expected, over all months
  std::vector<ExactGroup> groups;
};

// Rules broken: those of CaseloadCheck; caseload.counts_not_exact (…row), caseload.poisson_not_exact
// (…mean_a_month, with a queue), caseload.people_too_many and caseload.too_many_together (model.groups).
base::Result<CaseloadExact> caseload_exact(const CaseloadExactInput& input);

}  // namespace economics
