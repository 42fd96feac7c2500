// The JSON shapes of participation and measurement.
#pragma once

#include <functional>

#include "accounts/gate.h"
#include "base/names.h"
#include "outcomes/participation_actions.h"
#include "people/person_json.h"

namespace outcomes {

struct SourceView {
  IncomeSource income_source = IncomeSource::no_public_support;
  std::optional<int> extent_percent;
};
template <class V>
void describe(V& v, SourceView& x) {
  v.field("income_source", x.income_source);
  v.number("extent_percent", x.extent_percent, {.min = 1, .max = 100});
}
inline std::string_view schema_name(const SourceView*) { return "MeasuredSource"; }

struct OccupationView {
  OccupationStatus occupation_status = OccupationStatus::other;
  std::optional<int> extent_percent;
  std::optional<bool> subsidised;
};
template <class V>
void describe(V& v, OccupationView& x) {
  v.field("occupation_status", x.occupation_status);
  v.number("extent_percent", x.extent_percent, {.min = 1, .max = 100});
  v.field("subsidised", x.subsidised);
}
inline std::string_view schema_name(const OccupationView*) { return "MeasuredOccupation"; }

struct NewMeasurement {
  MeasurementPoint point = MeasurementPoint::between;
  base::Date measured_on = http::blank<base::Date>();
  std::vector<SourceView> sources;
  std::vector<OccupationView> occupations;
  std::optional<bool> registered_at_af;
};
template <class V>
void describe(V& v, NewMeasurement& x) {
  v.field("point", x.point);
  v.field("measured_on", x.measured_on);
  v.list("sources", x.sources, {.max = 11});
  v.list("occupations", x.occupations, {.max = 4});
  v.field("registered_at_af", x.registered_at_af);
}
inline std::string_view schema_name(const NewMeasurement*) { return "NewMeasurement"; }
Measurement measurement_of(const NewMeasurement& view);

struct MeasurementView {
  std::string id;
  std::int64_t version = 0;
  NewMeasurement measurement;
};
template <class V>
void describe(V& v, MeasurementView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  describe(v, x.measurement);
}
inline std::string_view schema_name(const MeasurementView*) { return "Measurement"; }

MeasurementView view_of(const Measurement& measurement);

struct UnitRefView {
  std::string id;
  std::string name;
};
template <class V>
void describe(V& v, UnitRefView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
}
inline std::string_view schema_name(const UnitRefView*) { return "UnitReference"; }

struct FollowUpView {
  std::string id;
  std::int64_t version = 1;
  int months_after = 0;
  base::Date planned_on = http::blank<base::Date>();
  FollowUpState state = FollowUpState::planned;
  std::optional<base::Date> asked_on;
  std::optional<MainOutcome> main_outcome;
  std::string what_helped;
  std::string what_did_not;
  std::string advice;
};
template <class V>
void describe(V& v, FollowUpView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("months_after", x.months_after);
  v.field("planned_on", x.planned_on);
  v.field("state", x.state);
  v.field("asked_on", x.asked_on);
  v.field("main_outcome", x.main_outcome);
  v.field("what_helped", x.what_helped);
  v.field("what_did_not", x.what_did_not);
  v.field("advice", x.advice);
}
inline std::string_view schema_name(const FollowUpView*) { return "FollowUp"; }

struct ParticipationView {
  std::string id;
  std::int64_t version = 0;
  UnitRefView unit;
  base::Date starts_on = http::blank<base::Date>();
  std::optional<base::Date> ends_on;
  ParticipationState state = ParticipationState::ongoing;
  std::optional<ExitReason> exit_reason;
  std::optional<std::string> local_exit_reason_id;
  std::string exit_text;
  std::optional<MainOutcome> main_outcome;
  std::optional<base::Date> registration_consent_on;
  EducationLevel education_level = EducationLevel::unknown;
  std::optional<std::string> owner_staff_id;
  std::optional<std::string> owner_name;
  bool anonymous = false;
  std::vector<MeasurementView> measurements;
  std::vector<FollowUpView> follow_ups;
};
template <class V>
void describe(V& v, ParticipationView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("unit", x.unit);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("state", x.state);
  v.field("exit_reason", x.exit_reason);
  v.field("local_exit_reason_id", x.local_exit_reason_id);
  v.field("exit_text", x.exit_text);
  v.field("main_outcome", x.main_outcome);
  v.field("registration_consent_on", x.registration_consent_on);
  v.field("education_level", x.education_level);
  v.field("owner_staff_id", x.owner_staff_id);
  v.field("owner_name", x.owner_name);
  v.field("anonymous", x.anonymous);
  v.field("measurements", x.measurements);
  v.field("follow_ups", x.follow_ups);
}
inline std::string_view schema_name(const ParticipationView*) { return "Participation"; }
ParticipationView view_of(const ParticipationSheet& sheet, base::Date today);

struct ParticipationRowView {
  ParticipationView participation;
  people::PersonRowView person;
};
template <class V>
void describe(V& v, ParticipationRowView& x) {
  describe(v, x.participation);
  v.field("person", x.person);
}
inline std::string_view schema_name(const ParticipationRowView*) { return "ParticipationRow"; }
// With the latest measurement only.
ParticipationRowView view_of(const PortfolioRow& row, base::Date today);
ParticipationRowView row_view_of(const ParticipationSheet& sheet, base::Date today);

struct AnonymousView {
  base::Sex sex = base::Sex::unknown;
  std::optional<int> birth_year;
};
template <class V>
void describe(V& v, AnonymousView& x) {
  v.field("sex", x.sex);
  v.number("birth_year", x.birth_year, {.min = 1900, .max = 2100});
}

struct NewParticipationView {
  std::optional<base::PersonId> person_id;
  std::optional<AnonymousView> anonymous;
  base::UnitId unit_id;
  base::Date starts_on = http::blank<base::Date>();
  std::optional<base::StaffId> owner_staff_id;
  std::optional<base::Date> registration_consent_on;
  EducationLevel education_level = EducationLevel::unknown;
  std::optional<std::string> referral_id;
};
template <class V>
void describe(V& v, NewParticipationView& x) {
  v.field("person_id", x.person_id);
  v.field("anonymous", x.anonymous);
  v.field("unit_id", x.unit_id);
  v.field("starts_on", x.starts_on);
  v.field("owner_staff_id", x.owner_staff_id);
  v.field("registration_consent_on", x.registration_consent_on);
  v.field("education_level", x.education_level, http::with_default);
  v.text("referral_id", x.referral_id, {.max = 36});
}
inline std::string_view schema_name(const NewParticipationView*) { return "NewParticipation"; }
NewParticipation participation_of(const NewParticipationView& view);

// act(work, viewer, id, version) on the participation of the path; a stale version is answered with it as it is now.
using ParticipationAct = std::function<base::Status(Work&, const Viewer&, const std::string&, std::int64_t)>;
base::Result<http::Response> change_participation(accounts::Gate& gate, const http::Request& request,
                                                  const ParticipationAct& act);

}  // namespace outcomes
