// The JSON shapes of how long it takes until an event.
#pragma once

#include "analysis/cox.h"
#include "analysis/kaplan_meier.h"
#include "analysis/log_rank.h"
#include "compute/coding.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, ChiSquareTest& x) {
  v.field("chi_square", x.chi_square);
  v.field("degrees_of_freedom", x.degrees_of_freedom);
  v.field("p_value", x.p_value);
}
inline std::string_view schema_name(const ChiSquareTest*) { return "ChiSquareTest"; }

template <class V>
void describe(V& v, SurvivalStep& x) {
  std::int64_t at_risk = x.at_risk, events = x.events, censored = x.censored;
  v.field("day", x.day);
  v.field("at_risk", at_risk);
  v.field("events", events);
  v.field("censored", censored);
  v.field("survival", x.estimate.survival);
  v.field("se", x.estimate.se);
  v.field("lower", x.estimate.lower);
  v.field("upper", x.estimate.upper);
}

template <class V>
void describe(V& v, SurvivalAtDay& x) {
  std::int64_t at_risk = x.at_risk;
  std::optional<double> survival;
  if (x.estimate) survival = x.estimate->survival;
  SurvivalEstimate others = x.estimate.value_or(SurvivalEstimate{});
  v.field("day", x.day);
  v.field("at_risk", at_risk);
  v.field("survival", survival);
  v.field("se", others.se);
  v.field("lower", others.lower);
  v.field("upper", others.upper);
}

template <class V>
void describe(V& v, RestrictedMean& x) {
  v.field("mean_days", x.mean_days);
  v.field("se_days", x.se_days);
}

template <class V>
void describe(V& v, CoxCoefficient& x) {
  v.field("covariate", x.covariate);
  v.field("coefficient", x.coefficient);
  v.field("se", x.se);
  v.field("hazard_ratio", x.hazard_ratio);
  v.field("lower", x.lower);
  v.field("upper", x.upper);
  v.field("p_value", x.p_value);
}

template <class V>
void describe(V& v, Cox& x) {
  v.field("rows", x.rows);
  v.field("events", x.events);
  v.field("coefficients", x.coefficients);
  v.field("log_likelihood_null", x.log_likelihood_null);
  v.field("log_likelihood", x.log_likelihood);
  v.field("likelihood_ratio", x.likelihood_ratio);
  v.field("iterations", x.iterations);
}

}  // namespace analysis

namespace compute {

struct SurvivalRow {
  int days = 0;
  bool event = false;
  std::optional<int> entry_days;
  std::optional<std::string> group;
  std::vector<double> covariates;
};
template <class V>
void describe(V& v, SurvivalRow& x) {
  v.field("days", x.days);
  v.field("event", x.event);
  v.field("entry_days", x.entry_days);
  v.text("group", x.group, {.min = 1});
  v.list("covariates", x.covariates, {.max = analysis::kCoxCovariatesMax}, http::with_default);
}

struct SurvivalInput {
  std::vector<SurvivalRow> rows;
  std::vector<int> at_days;
  std::optional<int> restricted_days;
  std::vector<std::string> covariates;
};
template <class V>
void describe(V& v, SurvivalInput& x) {
  v.list("rows", x.rows, {.max = kSpellsMax});
  v.list("at_days", x.at_days, {.max = 100}, http::with_default);
  v.field("restricted_days", x.restricted_days);
  v.text("covariates", x.covariates, {.min = 1, .max_items = analysis::kCoxCovariatesMax}, http::with_default);
}

struct SurvivalOfGroup {
  std::optional<std::string> group;
  analysis::KaplanMeier curve;
};
template <class V>
void describe(V& v, SurvivalOfGroup& x) {
  auto& curve = x.curve;
  v.field("group", x.group);
  v.field("rows", curve.rows);
  v.field("events", curve.events);
  v.field("censored", curve.censored);
  v.field("last_day", curve.last_day);
  v.field("median_days", curve.median_days);
  v.field("median_lower_days", curve.median_lower_days);
  v.field("median_upper_days", curve.median_upper_days);
  v.field("restricted_mean", curve.restricted_mean);
  v.field("at_days", curve.at_days);
  v.field("steps", curve.steps);
}

struct ObservedExpectedOfGroup {
  std::string group;
  analysis::ObservedExpected figures;
};
template <class V>
void describe(V& v, ObservedExpectedOfGroup& x) {
  v.field("group", x.group);
  v.field("observed", x.figures.observed);
  v.field("expected", x.figures.expected);
}

struct LogRankAnswer {
  std::optional<analysis::ChiSquareTest> test;
  std::vector<ObservedExpectedOfGroup> groups;
};
template <class V>
void describe(V& v, LogRankAnswer& x) {
  v.field("test", x.test);
  v.field("groups", x.groups);
}

struct SurvivalAnswer {
  std::vector<SurvivalOfGroup> groups;
  std::optional<LogRankAnswer> log_rank;
  std::optional<analysis::Cox> cox;
};
template <class V>
void describe(V& v, SurvivalAnswer& x) {
  v.field("groups", x.groups);
  v.field("log_rank", x.log_rank);
  v.field("cox", x.cox);
}

// Rules broken, beside those of `analysis`: survival.given_for_some (rows[i].entry_days, rows[i].group),
// survival.too_many_groups (rows), list.length and field.not_used (rows[i].covariates), name.repeated
// (covariates[j]).
base::Result<SurvivalAnswer> survival(const SurvivalInput& input);

}  // namespace compute
