// The JSON shapes of the answers about a caseload.
#pragma once

#include "compute/caseload_json.h"

namespace economics {

template <class V>
void describe(V& v, QuantileByMonth& x) {
  v.field("probability", x.probability);
  v.field("values", x.values);
}

template <class V>
void describe(V& v, ByMonth& x) {
  v.field("mean", x.mean);
  v.field("sd", x.sd);
  v.field("standard_error", x.standard_error);
  v.field("quantiles", x.quantiles);
}
inline std::string_view schema_name(const ByMonth*) { return "ByMonth"; }

template <class V>
void describe(V& v, Figure& x) {
  v.field("spread", x.spread);
  v.field("quantiles", x.quantiles);
}
inline std::string_view schema_name(const Figure*) { return "Figure"; }

template <class V>
void describe(V& v, StateByMonth& x) {
  v.field("state", x.state);
  v.field("people", x.people);
}
inline std::string_view schema_name(const StateByMonth*) { return "StateByMonth"; }

template <class V>
void describe(V& v, WithinBudget& x) {
  v.field("in_month", x.in_month);
  v.field("so_far", x.so_far);
}

template <class V>
void describe(V& v, FirstPassage& x) {
  v.field("people", x.people);
  v.field("share_by", x.share_by);
  month_field(v, "median_month", x.median_month);
}

template <class V>
void describe(V& v, Queueing& x) {
  v.field("admitted", x.admitted);
  v.field("left_queue", x.left_queue);
  v.field("mean_months", x.mean_months);
  v.field("months_quantiles", x.months_quantiles);
}

template <class V>
void describe(V& v, GroupByMonth& x) {
  v.field("group", x.group);
  v.field("state", x.state);
  v.field("mean", x.mean);
  v.field("share", x.share);
}

template <class V>
void describe(V& v, CaseloadDifferences& x) {
  v.field("people", x.people);
  v.field("cost_kr", x.cost);
  v.field("total_cost_kr", x.total_cost);
  v.field("discounted_cost_kr", x.discounted_cost);
  v.field("probability_dearer", x.probability_dearer);
}

template <class V>
void describe(V& v, CaseloadSummary& x) {
  v.field("name", x.name);
  v.field("people", x.people);
  v.field("cost_kr", x.cost);
  v.field("total_cost_kr", x.total_cost);
  v.field("discounted_cost_kr", x.discounted_cost);
  v.field("within_budget", x.within_budget);
  v.field("first_passage", x.first_passage);
  v.field("queueing", x.queueing);
  v.field("groups", x.groups);
  v.field("differences", x.differences);
}
inline std::string_view schema_name(const CaseloadSummary*) { return "CaseloadSummary"; }

template <class V>
void describe(V& v, Caseload& x) {
  month_field(v, "months", x.months);
  v.field("as_it_stands", x.as_it_stands);
  v.field("scenarios", x.scenarios);
}

template <class V>
void describe(V& v, ExactByMonth& x) {
  v.field("mean", x.mean);
  v.field("sd", x.sd);
}
inline std::string_view schema_name(const ExactByMonth*) { return "ExactByMonth"; }

template <class V>
void describe(V& v, ExactState& x) {
  v.field("state", x.state);
  v.field("people", x.people);
}

template <class V>
void describe(V& v, ExactGroup& x) {
  v.field("group", x.group);
  v.field("state", x.state);
  v.field("mean", x.mean);
}

template <class V>
void describe(V& v, ExactPassage& x) {
  v.field("people", x.people);
  v.field("share_by", x.share_by);
  month_field(v, "median_month", x.median_month);
}

template <class V>
void describe(V& v, CaseloadExact& x) {
  v.field("method", x.method);
  month_field(v, "months", x.months);
  v.field("people", x.people);
  v.field("cost_kr", x.cost);
  v.field("total_cost_kr", x.total_cost);
  v.field("discounted_cost_kr", x.discounted_cost);
  v.field("first_passage", x.first_passage);
  v.field("admitted", x.admitted);
  v.field("groups", x.groups);
}

}  // namespace economics
