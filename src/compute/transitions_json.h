// The JSON shapes of monthly flows estimated from histories.
#pragma once

#include "compute/caseload_json.h"
#include "economics/transitions.h"

namespace economics {

template <class V>
void describe(V& v, ObservedSpell& x) {
  v.text("person", x.person, {.min = 1});
  v.text("group", x.group, {.min = 1});
  v.text("state", x.state, {.min = 1});
  month_field(v, "first_month", x.first_month);
  month_field(v, "last_month", x.last_month);
}

template <class V>
void describe(V& v, ObservedQueue& x) {
  v.text("state", x.state, {.min = 1});
  v.text("programme", x.programme, {.min = 1});
}

template <class V>
void describe(V& v, TransitionsInput& x) {
  month_field(v, "first_month", x.first_month);
  month_field(v, "last_month", x.last_month);
  v.text("states", x.states, {.min = 1, .max_items = kStatesMax});
  v.text("otherwise", x.otherwise, {.min = 1});
  v.field("queue", x.queue);
  v.field("prior", x.prior);
  v.field("never_observed", x.never_observed);
  v.list("spells", x.spells, {.max = kObservedSpellsMax});
}

template <class V>
void describe(V& v, Interval95& x) {
  v.field("low", x.low);
  v.field("high", x.high);
}
inline std::string_view schema_name(const Interval95*) { return "Interval95"; }

template <class V>
void describe(V& v, FlowTo& x) {
  v.field("state", x.state);
  v.field("count", x.count);
  v.field("share", x.share);
  v.field("interval", x.interval);
}

template <class V>
void describe(V& v, FlowsFrom& x) {
  v.field("state", x.state);
  v.field("person_months", x.person_months);
  v.field("followed", x.followed);
  v.field("into_programme", x.into_programme);
  v.field("to", x.to);
}

template <class V>
void describe(V& v, ArrivalsInState& x) {
  v.field("state", x.state);
  v.field("people", x.people);
  v.field("mean_a_month", x.mean_a_month);
  v.field("interval", x.interval);
}

template <class V>
void describe(V& v, GroupFlows& x) {
  v.field("group", x.group);
  v.field("from", x.from);
  v.field("arrivals", x.arrivals);
  v.field("arrived_in_programme", x.arrived_in_programme);
  v.field("never_observed", x.never_observed);
}

template <class V>
void describe(V& v, Transitions& x) {
  v.field("flows", x.flows);
  v.field("groups", x.groups);
}

}  // namespace economics
