// The JSON shapes of how parties work together.
#pragma once

#include "analysis/collaboration.h"
#include "base/names.h"
#include "compute/counted_share_json.h"
#include "compute/goals_json.h"

namespace analysis {

template <class V>
void describe(V& v, AgreementHeld& x) {
  v.text("id", x.id, {.min = 1});
  v.text("party", x.party, {.min = 1});
  v.text("target_group", x.target_group, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
}

template <class V>
void describe(V& v, FactorAssessed& x) {
  v.text("agreement", x.agreement, {.min = 1});
  v.field("day", x.day);
  v.field("factor", x.factor);
  v.field("score", x.score);
}

template <class V>
void describe(V& v, PartHeld& x) {
  v.text("person", x.person, {.min = 1});
  v.text("party", x.party, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
}

template <class V>
void describe(V& v, EnrolmentGoal& x) {
  v.text("party", x.party, {.min = 1});
  v.field("percent", x.percent);
}

template <class V>
void describe(V& v, CollaborationInput& x) {
  v.field("from", x.from);
  v.field("to", x.to);
  v.text("target_groups", x.target_groups, {.min = 1, .max = 200, .max_items = 10'000});
  v.list("agreements", x.agreements, {.max = 10'000});
  v.field("scale_least", x.scale_least, http::with_default);
  v.field("scale_most", x.scale_most, http::with_default);
  v.list("assessments", x.assessments, {.max = 1'000'000});
  v.list("people", x.people, {.max = 1'000'000});
  v.field("enrolment", x.enrolment);
}

template <class V>
void describe(V& v, GroupAgreements& x) {
  v.field("target_group", x.target_group);
  v.field("parties", x.parties);
}

template <class V>
void describe(V& v, FactorOverTime& x) {
  v.field("agreement", x.agreement);
  v.field("factor", x.factor);
  v.field("times", x.times);
  v.field("first_on", x.first_on);
  v.field("first", x.first);
  v.field("last_on", x.last_on);
  v.field("last", x.last);
  v.field("change", x.change);
}

template <class V>
void describe(V& v, FactorMissing& x) {
  v.field("agreement", x.agreement);
  v.field("factor", x.factor);
}

template <class V>
void describe(V& v, CurrentPoint& x) {
  v.field("day", x.day);
  v.field("people", x.people);
  v.field("at_two_or_more", x.at_two_or_more);
  v.field("enrolled", x.enrolled);
}

template <class V>
void describe(V& v, PartySet& x) {
  v.field("parties", x.parties);
  v.field("people", x.people);
}

template <class V>
void describe(V& v, PartClosed& x) {
  v.field("person", x.person);
  v.field("party", x.party);
  v.field("ended_on", x.ended_on);
}

template <class V>
void describe(V& v, Enrolment& x) {
  v.field("party", x.party);
  v.field("before", x.before);
  v.field("now", x.now);
  v.field("change", x.change);
}

template <class V>
void describe(V& v, Collaboration& x) {
  v.field("groups", x.groups);
  v.field("without_agreement", x.without_agreement);
  v.field("factors", x.factors);
  v.field("never_assessed", x.never_assessed);
  v.field("points", x.points);
  v.field("sets", x.sets);
  v.field("closed", x.closed);
  v.field("enrolment", x.enrolment);
}

}  // namespace analysis
