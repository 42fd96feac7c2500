// The JSON shapes of how many answer questionnaires.
#pragma once

#include "analysis/response_rate.h"
#include "base/names.h"
#include "compute/counted_share_json.h"

namespace analysis {

template <class V>
void describe(V& v, QuestionnaireRow& x) {
  v.text("id", x.id, {.min = 1});
  v.text("instrument", x.instrument, {.min = 1});
  v.field("sent", x.sent);
  v.field("due", x.due);
  v.field("answered", x.answered);
  v.field("excused", x.excused);
  v.field("group", x.group);
}

template <class V>
void describe(V& v, ResponseRateInput& x) {
  v.field("as_of", x.as_of);
  v.list("rows", x.rows, {.max = 1'000'000});
}

template <class V>
void describe(V& v, ResponseCounts& x) {
  v.field("sent", x.sent);
  v.field("answered", x.answered);
  v.field("unanswered", x.unanswered);
  v.field("waiting", x.waiting);
  v.field("excused", x.excused);
  v.field("in_time", x.in_time);
  v.field("rate", x.rate);
  v.field("median_days", x.median_days);
}

template <class V>
void describe(V& v, ResponseLine& x) {
  v.field("name", x.name);
  v.field("counts", x.counts);
}

template <class V>
void describe(V& v, ResponseRate& x) {
  v.field("all", x.all);
  v.field("instruments", x.instruments);
  v.field("groups", x.groups);
}

}  // namespace analysis
