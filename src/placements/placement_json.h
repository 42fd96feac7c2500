// The JSON shapes of placements.
#pragma once

#include "base/names.h"
#include "placements/placement_actions.h"
#include "placements/workplace_json.h"
#include "platform/http/json.h"

namespace placements {

template <class V>
void describe(V& v, Extent& x) {
  v.field("valid_from", x.valid_from, http::with_default);
  v.number("percent", x.percent, {.min = 1, .max = 100});
  v.number("hours_per_week", x.hours_per_week, {.min = 1, .max = 60});
}
inline std::string_view schema_name(const Extent*) { return "PlacementExtent"; }

template <class V>
void describe(V& v, Terms& x) {
  v.field("placement_kind", x.kind);
  v.text("purpose", x.purpose, {.max = 2000, .lines = true}, http::with_default);
  v.text("tasks", x.tasks, {.min = 1, .max = 200, .max_items = 40});
  v.text("adaptations", x.adaptations, {.min = 1, .max = 200, .max_items = 40});
  v.field("supervisor", x.supervisor);
  v.text("working_times", x.working_times, {.max = 400, .lines = true}, http::with_default);
  v.field("insurance", x.insurance);
  v.text("insurance_text", x.insurance_text, {.max = 400}, http::with_default);
  v.text("environment_text", x.environment_text, {.max = 1000, .lines = true}, http::with_default);
  v.field("confidentiality_on", x.confidentiality_on);
}
inline std::string_view schema_name(const Terms*) { return "PlacementTerms"; }

template <class V>
void describe(V& v, NewPlacement& x) {
  v.field("unit_id", x.unit_id);
  v.text("workplace_id", x.workplace_id, {.min = 1, .max = 36});
  describe(v, x.terms);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.number("percent", x.extent.percent, {.min = 1, .max = 100});
  v.number("hours_per_week", x.extent.hours_per_week, {.min = 1, .max = 60});
  v.text("override_reason", x.override_reason, {.max = 400}, http::with_default);
}
inline std::string_view schema_name(const NewPlacement*) { return "NewPlacement"; }

template <class V>
void describe(V& v, Ending& x) {
  v.field("ended_on", x.ended_on);
  v.field("end_reason", x.reason);
  v.text("local_end_reason_id", x.local_reason_id, {.max = 36});
  v.text("end_text", x.text, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const Ending*) { return "PlacementEnding"; }

template <class V>
void describe(V& v, NextStep& x) {
  v.text("next_text", x.text, {.max = 1000, .lines = true}, http::with_default);
  v.field("next_from_on", x.from_on);
}
inline std::string_view schema_name(const NextStep*) { return "PlacementNextStep"; }

template <class V>
void describe(V& v, UnionConsultation& x) {
  v.field("union_outcome", x.outcome);
  v.field("consulted_on", x.consulted_on);
  v.text("consulted_with", x.consulted_with, {.max = 200}, http::with_default);
  v.text("text", x.text, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const UnionConsultation*) { return "UnionConsultation"; }

struct ExtractView {
  base::Date shown_on = http::blank<base::Date>();
  std::string checked_by;
};
template <class V>
void describe(V& v, ExtractView& x) {
  v.field("shown_on", x.shown_on);
  v.field("checked_by", x.checked_by);
}
inline std::string_view schema_name(const ExtractView*) { return "RegisterExtract"; }

struct PlacementWorkplaceView {
  std::string id;
  std::string name;
  WorkplaceKind kind = WorkplaceKind::employer;
  bool school_or_care = false;
  std::string address;
};
template <class V>
void describe(V& v, PlacementWorkplaceView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("kind", x.kind);
  v.field("school_or_care", x.school_or_care);
  v.field("address", x.address);
}
inline std::string_view schema_name(const PlacementWorkplaceView*) { return "PlacementWorkplace"; }

template <class V>
void describe(V& v, FollowUp& x) {
  v.field("held_on", x.held_on);
  v.text("held_at", x.held_at, {.max = 200}, http::with_default);
  v.text("what_works", x.what_works, {.max = 2000, .lines = true}, http::with_default);
  v.text("what_to_adapt", x.what_to_adapt, {.max = 2000, .lines = true}, http::with_default);
  v.field("next_on", x.next_on);
}
inline std::string_view schema_name(const FollowUp*) { return "PlacementFollowUp"; }

template <class V>
void describe(V& v, GradedAbility& x) {
  v.field("ability", x.ability);
  v.field("ability_level", x.level);
  v.text("comment", x.comment, {.max = 400}, http::with_default);
}
inline std::string_view schema_name(const GradedAbility*) { return "GradedAbility"; }

template <class V>
void describe(V& v, WorkAbility& x) {
  v.field("assessed_on", x.assessed_on);
  v.text("tasks_observed", x.tasks_observed, {.min = 1, .max = 2000, .lines = true});
  v.list("abilities", x.abilities, {.max = 20});
  v.number("managed_percent", x.managed_percent, {.min = 0, .max = 100});
  v.text("overall_text", x.overall_text, {.min = 1, .max = 4000, .lines = true});
}
inline std::string_view schema_name(const WorkAbility*) { return "NewWorkAbility"; }

struct WorkAbilityView {
  std::string id;
  WorkAbility made;
  std::string signed_by;
  base::Instant signed_at = http::blank<base::Instant>();
};
template <class V>
void describe(V& v, WorkAbilityView& x) {
  v.field("id", x.id);
  describe(v, x.made);
  v.field("signed_by", x.signed_by);
  v.field("signed_at", x.signed_at);
}
inline std::string_view schema_name(const WorkAbilityView*) { return "WorkAbility"; }

// One placement as lists and its own page show it.
struct PlacementView {
  std::string id;
  std::int64_t version = 1;
  std::string person_id;
  std::string unit_id;
  std::string unit_name;
  std::string owner_name;
  PlacementState state = PlacementState::planned;
  PlacementWorkplaceView workplace;
  Terms terms;
  base::Date starts_on = http::blank<base::Date>();
  base::Date ends_on = http::blank<base::Date>();
  std::vector<Extent> extents;
  std::optional<base::Date> started_on;
  std::optional<Ending> ending;
  NextStep next;
  std::optional<UnionConsultation> union_consultation;
  std::optional<ExtractView> register_extract;
  bool may_write = false;
};
template <class V>
void describe(V& v, PlacementView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("person_id", x.person_id);
  v.field("unit_id", x.unit_id);
  v.field("unit_name", x.unit_name);
  v.field("owner_name", x.owner_name);
  v.field("state", x.state);
  v.field("workplace", x.workplace);
  describe(v, x.terms);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("extents", x.extents);
  v.field("started_on", x.started_on);
  v.field("ending", x.ending);
  describe(v, x.next);
  v.field("union_consultation", x.union_consultation);
  v.field("register_extract", x.register_extract);
  v.field("may_write", x.may_write);
}
inline std::string_view schema_name(const PlacementView*) { return "Placement"; }
PlacementView view_of(const PlacementSheet& sheet);

struct PlacementsView {
  std::vector<PlacementView> items;
  int hidden_count = 0;
};
template <class V>
void describe(V& v, PlacementsView& x) {
  v.field("items", x.items);
  v.field("hidden_count", x.hidden_count);
}
inline std::string_view schema_name(const PlacementsView*) { return "Placements"; }

struct FollowUpView {
  std::string id;
  FollowUp made;
};
template <class V>
void describe(V& v, FollowUpView& x) {
  v.field("id", x.id);
  describe(v, x.made);
}

struct PlacementDetailsView {
  PlacementView fields;
  std::vector<FollowUpView> follow_ups;
  std::vector<WorkAbilityView> work_abilities;
};
template <class V>
void describe(V& v, PlacementDetailsView& x) {
  describe(v, x.fields);
  v.field("follow_ups", x.follow_ups);
  v.field("work_abilities", x.work_abilities);
}
inline std::string_view schema_name(const PlacementDetailsView*) { return "PlacementDetails"; }
PlacementDetailsView view_of(const PlacementDetails& details);

}  // namespace placements
