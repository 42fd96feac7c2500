// The JSON shapes of visits and visitors.
#pragma once

#include "analysis/visits.h"
#include "base/names.h"
#include "compute/month_json.h"

namespace analysis {

template <class V>
void describe(V& v, Visit& x) {
  v.field("day", x.day);
  v.field("kind", x.kind);
  v.field("person", x.person);
}

template <class V>
void describe(V& v, VisitsInput& x) {
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("target_least", x.target_least);
  v.field("target_most", x.target_most);
  v.list("rows", x.rows, {.max = 1'000'000});
}

template <class V>
void describe(V& v, VisitCounts& x) {
  v.field("visits", x.visits);
  v.field("organised", x.organised);
  v.field("spontaneous", x.spontaneous);
  v.field("without_person", x.without_person);
  v.field("visitors", x.visitors);
  v.field("visits_per_visitor", x.visits_per_visitor);
}

template <class V>
void describe(V& v, VisitMonth& x) {
  v.field("month", x.month);
  v.field("is_whole", x.is_whole);
  v.field("counts", x.counts);
  v.field("against", x.against);
}

template <class V>
void describe(V& v, Visits& x) {
  v.field("months", x.months);
  v.field("all", x.all);
}

}  // namespace analysis
