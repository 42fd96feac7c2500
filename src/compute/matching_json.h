// The JSON shapes of a comparison with people who are alike.
#pragma once

#include "analysis/matching.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, MatchingRow& x) {
  v.text("id", x.id, {.min = 1});
  v.field("treated", x.treated);
  v.field("outcome", x.outcome);
  v.list("covariates", x.covariates, {.max = kCovariatesMax});
  v.text("stratum", x.stratum, {.min = 1});
}

template <class V>
void describe(V& v, Coefficient& x) {
  v.field("name", x.name);
  v.field("estimate", x.estimate);
  v.field("se", x.se);
}

template <class V>
void describe(V& v, Propensity& x) {
  v.field("intercept", x.intercept);
  v.field("intercept_se", x.intercept_se);
  v.field("covariates", x.covariates);
  v.field("log_likelihood", x.log_likelihood);
}

template <class V>
void describe(V& v, PredictorRange& x) {
  v.field("low", x.low);
  v.field("high", x.high);
}

template <class V>
void describe(V& v, PredictorOverlap& x) {
  v.field("treated", x.treated);
  v.field("controls", x.controls);
  v.field("treated_outside", x.treated_outside);
  v.field("share_treated_outside", x.share_treated_outside);
}

template <class V>
void describe(V& v, Effect& x) {
  v.field("att", x.att);
  v.field("se", x.se);
  v.field("low", x.low);
  v.field("high", x.high);
}
inline std::string_view schema_name(const Effect*) { return "Effect"; }

template <class V>
void describe(V& v, StrataEffect& x) {
  v.field("strata", x.strata);
  v.field("strata_used", x.strata_used);
  v.field("treated_used", x.treated_used);
  v.field("controls_used", x.controls_used);
  v.field("effect", x.effect);
}

template <class V>
void describe(V& v, CovariateBalance& x) {
  v.field("name", x.name);
  v.field("mean_treated", x.mean_treated);
  v.field("mean_controls", x.mean_controls);
  v.field("difference_before", x.difference_before);
  v.field("matched_mean_treated", x.matched_mean_treated);
  v.field("matched_mean_controls", x.matched_mean_controls);
  v.field("difference_matched", x.difference_matched);
  v.field("weighted_mean_controls", x.weighted_mean_controls);
  v.field("difference_weighted", x.difference_weighted);
}

template <class V>
void describe(V& v, MatchedPair& x) {
  v.field("treated", x.treated);
  v.field("control", x.control);
  v.field("distance", x.distance);
  v.field("difference", x.difference);
}

template <class V>
void describe(V& v, Matching& x) {
  v.field("treated", x.treated);
  v.field("controls", x.controls);
  v.field("propensity", x.propensity);
  v.field("predictor_sd", x.predictor_sd);
  v.field("caliper", x.caliper);
  v.field("overlap", x.overlap);
  v.field("matched", x.matched);
  v.field("unmatched", x.unmatched);
  v.field("share_unmatched", x.share_unmatched);
  v.field("matched_effect", x.matched_effect);
  v.field("weighted_effect", x.weighted_effect);
  v.field("effective_controls", x.effective_controls);
  v.field("strata_effect", x.strata_effect);
  v.field("balance", x.balance);
  v.field("warnings", x.warnings);
  v.field("pairs", x.pairs);
}

}  // namespace analysis

namespace compute {

struct MatchingInput {
  std::vector<analysis::MatchingRow> rows;
};
template <class V>
void describe(V& v, MatchingInput& x) {
  v.list("rows", x.rows, {.max = analysis::kMatchingRowsMax});
}

inline base::Result<analysis::Matching> matching(const MatchingInput& input) {
  return analysis::matching(input.rows);
}

}  // namespace compute
