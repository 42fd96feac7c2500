// The JSON shapes of which event comes, where one rules out the others.
#pragma once

#include "analysis/gray.h"
#include "analysis/incidence.h"
#include "compute/survival_json.h"

namespace analysis {

template <class V>
void describe(V& v, IncidenceStep& x) {
  std::int64_t at_risk = x.at_risk, events = x.events;
  v.field("day", x.day);
  v.field("at_risk", at_risk);
  v.field("events", events);
  v.field("incidence", x.estimate.incidence);
  v.field("variance", x.estimate.variance);
}

template <class V>
void describe(V& v, IncidenceAtDay& x) {
  std::int64_t at_risk = x.at_risk;
  std::optional<double> incidence, variance;
  if (x.estimate) {
    incidence = x.estimate->incidence;
    variance = x.estimate->variance;
  }
  v.field("day", x.day);
  v.field("at_risk", at_risk);
  v.field("incidence", incidence);
  v.field("variance", variance);
}

}  // namespace analysis

namespace compute {

struct CompetingRisksRow {
  int days = 0;
  std::optional<std::string> cause;  // none: censored
  std::optional<std::string> group;
};
template <class V>
void describe(V& v, CompetingRisksRow& x) {
  v.field("days", x.days);
  v.text("cause", x.cause, {.min = 1});
  v.text("group", x.group, {.min = 1});
}

struct CompetingRisksInput {
  std::vector<CompetingRisksRow> rows;
  std::vector<int> at_days;
};
template <class V>
void describe(V& v, CompetingRisksInput& x) {
  v.list("rows", x.rows, {.max = kSpellsMax});
  v.list("at_days", x.at_days, {.max = 100}, http::with_default);
}

struct IncidenceOfCause {
  std::string cause;
  analysis::CumulativeIncidence curve;
};
template <class V>
void describe(V& v, IncidenceOfCause& x) {
  v.field("cause", x.cause);
  v.field("events", x.curve.events);
  v.field("at_days", x.curve.at_days);
  v.field("steps", x.curve.steps);
}

struct CompetingRisksOfGroup {
  std::optional<std::string> group;
  std::int64_t rows = 0;
  std::int64_t censored = 0;
  int last_day = 0;
  std::vector<IncidenceOfCause> causes;
};
template <class V>
void describe(V& v, CompetingRisksOfGroup& x) {
  v.field("group", x.group);
  v.field("rows", x.rows);
  v.field("censored", x.censored);
  v.field("last_day", x.last_day);
  v.field("causes", x.causes);
}

struct GrayTestOfCause {
  std::string cause;
  std::optional<analysis::ChiSquareTest> test;
};
template <class V>
void describe(V& v, GrayTestOfCause& x) {
  v.field("cause", x.cause);
  v.field("test", x.test);
}

struct CompetingRisksAnswer {
  std::vector<CompetingRisksOfGroup> groups;
  std::vector<GrayTestOfCause> gray_tests;  // empty where there is one group
};
template <class V>
void describe(V& v, CompetingRisksAnswer& x) {
  v.field("groups", x.groups);
  v.field("gray_tests", x.gray_tests);
}

// Rules broken, beside those of `analysis`: survival.given_for_some (rows[i].group), survival.too_many_groups,
// survival.too_many_causes and survival.no_cause (rows).
base::Result<CompetingRisksAnswer> competing_risks(const CompetingRisksInput& input);

}  // namespace compute
