// The JSON shapes of a person's interventions.
#pragma once

#include "activities/intervention_actions.h"
#include "base/names.h"
#include "people/person_json.h"

namespace activities {

struct CarrierView {
  std::string id;
  std::string name;
  std::string party_name;
};
template <class V>
void describe(V& v, CarrierView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("party_name", x.party_name);
}
inline std::string_view schema_name(const CarrierView*) { return "InterventionUnit"; }

struct TypeRefView {
  std::string id;
  std::string name;
  SkrCategory skr_category = SkrCategory::other;
};
template <class V>
void describe(V& v, TypeRefView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("skr_category", x.skr_category);
}
inline std::string_view schema_name(const TypeRefView*) { return "InterventionTypeReference"; }

struct InterventionRowView {
  std::string id;
  std::int64_t version = 0;
  people::PersonRowView person;
  TypeRefView type;
  CarrierView carrier;
  CarrierView unit;
  std::string owner_name;
  bool from_assistance = false;
  InterventionState state = InterventionState::proposed;
  base::Date asked_on = http::blank<base::Date>();
  int waited_days = 0;
  std::optional<base::Date> planned_starts_on;
  std::optional<base::Date> planned_ends_on;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;
  bool past_end = false;
  std::optional<Ending> ending;
  std::optional<int> extent_percent;
};
template <class V>
void describe(V& v, InterventionRowView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("person", x.person);
  v.field("type", x.type);
  v.field("carrier", x.carrier);
  v.field("unit", x.unit);
  v.field("owner_name", x.owner_name);
  v.field("from_assistance", x.from_assistance);
  v.field("state", x.state);
  v.field("asked_on", x.asked_on);
  v.field("waited_days", x.waited_days);
  v.field("planned_starts_on", x.planned_starts_on);
  v.field("planned_ends_on", x.planned_ends_on);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("past_end", x.past_end);
  v.field("ending", x.ending);
  v.field("extent_percent", x.extent_percent);
}
inline std::string_view schema_name(const InterventionRowView*) { return "InterventionRow"; }
InterventionRowView view_of(const InterventionRow& row, base::Date today);

struct ExtentView {
  base::Date valid_from = http::blank<base::Date>();
  int extent_percent = 0;
};
template <class V>
void describe(V& v, ExtentView& x) {
  v.field("valid_from", x.valid_from);
  v.field("extent_percent", x.extent_percent);
}

struct ProposalView {
  std::string id;
  std::int64_t version = 0;
  ChangeKind change_kind = ChangeKind::extend;
  std::optional<base::Date> on;
  std::optional<int> extent_percent;
  ChangeReason reason = ChangeReason::other;
  std::string text;
  ProposalState state = ProposalState::waiting;
  base::Date proposed_on = http::blank<base::Date>();
  std::string proposed_by_name;
  std::optional<base::Date> answered_on;
  std::optional<std::string> answered_by_name;
  std::string answer_text;
};
template <class V>
void describe(V& v, ProposalView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("change_kind", x.change_kind);
  v.field("on", x.on);
  v.field("extent_percent", x.extent_percent);
  v.field("reason", x.reason);
  v.field("text", x.text);
  v.field("state", x.state);
  v.field("proposed_on", x.proposed_on);
  v.field("proposed_by_name", x.proposed_by_name);
  v.field("answered_on", x.answered_on);
  v.field("answered_by_name", x.answered_by_name);
  v.field("answer_text", x.answer_text);
}
inline std::string_view schema_name(const ProposalView*) { return "InterventionProposal"; }

struct HistoryChangeView {
  std::string field;
  std::optional<std::string> old_value;
  std::optional<std::string> new_value;
};
template <class V>
void describe(V& v, HistoryChangeView& x) {
  v.field("field", x.field);
  v.field("old_value", x.old_value);
  v.field("new_value", x.new_value);
}

struct HistoryEntryView {
  std::string id;
  std::string kind;
  base::Date happened_on = http::blank<base::Date>();
  base::Instant recorded_at = http::blank<base::Instant>();
  std::string actor_name;
  std::optional<std::string> unit_name;
  std::optional<std::string> reason;
  std::vector<HistoryChangeView> changes;
};
template <class V>
void describe(V& v, HistoryEntryView& x) {
  v.field("id", x.id);
  v.field("kind", x.kind);
  v.field("happened_on", x.happened_on);
  v.field("recorded_at", x.recorded_at);
  v.field("actor_name", x.actor_name);
  v.field("unit_name", x.unit_name);
  v.field("reason", x.reason);
  v.field("changes", x.changes);
}
inline std::string_view schema_name(const HistoryEntryView*) { return "InterventionEntry"; }

struct MayView {
  std::vector<ChangeKind> change;
  std::vector<ChangeKind> propose;
  std::vector<AnswerKind> answer;
  bool confirm_start = false;
  bool decide = false;
  bool follow_up = false;
};
template <class V>
void describe(V& v, MayView& x) {
  v.field("change", x.change);
  v.field("propose", x.propose);
  v.field("answer", x.answer);
  v.field("confirm_start", x.confirm_start);
  v.field("decide", x.decide);
  v.field("follow_up", x.follow_up);
}

struct InterventionView {
  InterventionRowView row;
  std::string purpose;
  std::string type_decided_by;
  std::optional<int> max_weeks;
  DecisionLaw decision_law = DecisionLaw::none;
  std::optional<base::Date> decided_on;
  std::string decided_by;
  std::string expected_outcome;
  std::optional<ChangeReason> end_reason;
  std::string end_text;
  std::optional<base::Date> certificate_valid_to;
  std::vector<ExtentView> extents;
  bool owner = false;
  MayView may;
  std::vector<ProposalView> proposals;
  std::vector<HistoryEntryView> history;
};
template <class V>
void describe(V& v, InterventionView& x) {
  describe(v, x.row);
  v.field("purpose", x.purpose);
  v.field("type_decided_by", x.type_decided_by);
  v.field("max_weeks", x.max_weeks);
  v.field("decision_law", x.decision_law);
  v.field("decided_on", x.decided_on);
  v.field("decided_by", x.decided_by);
  v.field("expected_outcome", x.expected_outcome);
  v.field("end_reason", x.end_reason);
  v.field("end_text", x.end_text);
  v.field("certificate_valid_to", x.certificate_valid_to);
  v.field("extents", x.extents);
  v.field("owner", x.owner);
  v.field("may", x.may);
  v.field("proposals", x.proposals);
  v.field("history", x.history);
}
inline std::string_view schema_name(const InterventionView*) { return "Intervention"; }
InterventionView view_of(const InterventionSheet& sheet, base::Date today);

struct NewInterventionView {
  base::PersonId person_id;
  std::string type_id;
  base::UnitId carrier_unit_id;
  std::optional<base::UnitId> unit_id;
  std::optional<base::Date> planned_starts_on;
  std::optional<base::Date> planned_ends_on;
  std::optional<base::Date> starts_on;
  std::optional<int> extent_percent;
  std::optional<base::Date> decided_on;
  std::string decided_by;
  std::string expected_outcome;
};
template <class V>
void describe(V& v, NewInterventionView& x) {
  v.field("person_id", x.person_id);
  v.text("type_id", x.type_id, {.min = 1, .max = 36});
  v.field("carrier_unit_id", x.carrier_unit_id);
  v.field("unit_id", x.unit_id);
  v.field("planned_starts_on", x.planned_starts_on);
  v.field("planned_ends_on", x.planned_ends_on);
  v.field("starts_on", x.starts_on);
  v.number("extent_percent", x.extent_percent, {.min = 1, .max = 100});
  v.field("decided_on", x.decided_on);
  v.text("decided_by", x.decided_by, {.max = 100}, http::with_default);
  v.text("expected_outcome", x.expected_outcome, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const NewInterventionView*) { return "NewIntervention"; }
NewIntervention intervention_of(const NewInterventionView& view);

struct ChangeInput {
  ChangeKind kind = ChangeKind::extend;
  std::optional<base::Date> on;
  std::optional<int> extent_percent;
  ChangeReason reason = ChangeReason::other;
  std::string text;
};
template <class V>
void describe(V& v, ChangeInput& x) {
  v.field("kind", x.kind);
  v.field("on", x.on);
  v.number("extent_percent", x.extent_percent, {.min = 1, .max = 100});
  v.field("reason", x.reason);
  v.text("text", x.text, {.max = 500}, http::with_default);
}
inline std::string_view schema_name(const ChangeInput*) { return "InterventionChange"; }
inline Change change_of(const ChangeInput& x) { return {x.kind, x.on, x.extent_percent, x.reason, x.text}; }

}  // namespace activities
