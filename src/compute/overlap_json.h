// The JSON shapes of how many people agencies have in common.
#pragma once

#include "analysis/overlap.h"
#include "compute/month_json.h"

namespace analysis {

inline constexpr size_t kOverlapRowsMax = 1'000'000;

template <class V>
void describe(V& v, OverlapRow& x) {
  v.text("person", x.person, {.min = 1});
  v.text("agencies", x.agencies, {.min = 1, .max = 60, .max_items = kAgenciesMax});
  v.field("month", x.month);
  v.text("unknown", x.unknown, {.min = 1, .max = 60, .max_items = kAgenciesMax}, http::with_default);
}

template <class V>
void describe(V& v, AgencySize& x) {
  v.field("agency", x.agency);
  v.field("people", x.people);
  v.field("unknown", x.unknown);
}

template <class V>
void describe(V& v, AgencySet& x) {
  v.field("agencies", x.agencies);
  v.field("people", x.people);
  v.field("share", x.share);
  v.field("uncertain", x.uncertain);
}

template <class V>
void describe(V& v, AgencyPair& x) {
  v.field("first", x.first);
  v.field("second", x.second);
  v.field("people", x.people);
  v.field("jaccard", x.jaccard);
  v.field("share_of_first", x.share_of_first);
  v.field("share_of_second", x.share_of_second);
  v.field("unknown", x.unknown);
}

template <class V>
void describe(V& v, OverlapFigures& x) {
  v.field("month", x.month);
  v.field("people", x.people);
  v.field("in_at_least_two", x.in_at_least_two);
  v.field("uncertain", x.uncertain);
  v.field("agencies", x.agencies);
  v.field("sets", x.sets);
  v.field("pairs", x.pairs);
}

template <class V>
void describe(V& v, Overlap& x) {
  v.field("periods", x.periods);
}

}  // namespace analysis

namespace compute {

struct OverlapInput {
  std::vector<analysis::OverlapRow> rows;
};
template <class V>
void describe(V& v, OverlapInput& x) {
  v.list("rows", x.rows, {.max = analysis::kOverlapRowsMax});
}

inline base::Result<analysis::Overlap> overlap(const OverlapInput& input) { return analysis::overlap(input.rows); }

}  // namespace compute
