// The JSON shapes of how much work lies on whom.
#pragma once

#include "analysis/workload.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace analysis {

inline constexpr size_t kWorkloadRowsMax = 1'000'000;

template <class V>
void describe(V& v, CaseHeld& x) {
  v.text("thread", x.thread, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("owner", x.owner);
  v.field("deputy", x.deputy);
  v.text("co_workers", x.co_workers, {.min = 1, .max = 60, .max_items = 100}, http::with_default);
  v.field("weight", x.weight, http::with_default);
}

template <class V>
void describe(V& v, ShareHeld& x) {
  v.text("worker", x.worker, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("percent", x.percent);
  v.field("target_least", x.target_least);
  v.field("target_most", x.target_most);
}

template <class V>
void describe(V& v, ServiceGiver& x) {
  v.text("service", x.service, {.min = 1});
  v.text("worker", x.worker, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
}

template <class V>
void describe(V& v, ServiceHeld& x) {
  v.text("service", x.service, {.min = 1});
  v.field("worker", x.worker);
  v.text("person", x.person, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
}

template <class V>
void describe(V& v, WorkloadInput& x) {
  v.field("from", x.from);
  v.field("to", x.to);
  v.list("cases", x.cases, {.max = kWorkloadRowsMax});
  v.list("shares", x.shares, {.max = kWorkloadRowsMax});
  v.text("services", x.services, {.min = 1, .max = 200, .max_items = 10'000});
  v.list("given", x.given, {.max = kWorkloadRowsMax});
  v.list("givers", x.givers, {.max = kWorkloadRowsMax}, http::with_default);
}

template <class V>
void describe(V& v, WorkloadPoint& x) {
  v.field("day", x.day);
  v.field("cases", x.cases);
  v.field("weighted", x.weighted);
  v.field("without_owner", x.without_owner);
  v.field("without_deputy", x.without_deputy);
  v.field("with_co_workers", x.with_co_workers);
  v.field("co_workers_mean", x.co_workers_mean);
  v.field("full_time", x.full_time);
  v.field("of_unknown_share", x.of_unknown_share);
  v.field("per_full_time", x.per_full_time);
  v.field("weighted_per_full_time", x.weighted_per_full_time);
  v.field("gini", x.gini);
}

template <class V>
void describe(V& v, WorkerLoad& x) {
  v.field("worker", x.worker);
  v.field("percent", x.percent);
  v.field("cases", x.cases);
  v.field("weighted", x.weighted);
  v.field("per_full_time", x.per_full_time);
  v.field("weighted_per_full_time", x.weighted_per_full_time);
  v.field("target_least", x.target_least);
  v.field("target_most", x.target_most);
  v.field("against", x.against);
}

template <class V>
void describe(V& v, HandOvers& x) {
  v.field("cases", x.cases);
  v.field("hand_overs", x.hand_overs);
  v.field("per_case", x.per_case);
  v.field("cases_handed_over", x.cases_handed_over);
  v.field("with_several_owners", x.with_several_owners);
  v.field("several_share", x.several_share);
  v.field("ended_spells", x.ended_spells);
  v.field("median_days", x.median_days);
}

template <class V>
void describe(V& v, ServiceLoad& x) {
  v.field("service", x.service);
  v.field("can_give", x.can_give);
  v.field("workers", x.workers);
  v.field("people", x.people);
  v.field("people_now", x.people_now);
  v.field("only_worker", x.only_worker);
}

template <class V>
void describe(V& v, Workload& x) {
  v.field("points", x.points);
  v.field("workers", x.workers);
  v.field("hand_overs", x.hand_overs);
  v.field("services", x.services);
  v.field("on_one_worker", x.on_one_worker);
  v.field("people_on_one_worker", x.people_on_one_worker);
}

}  // namespace analysis
