// The JSON shapes of the catalogue.
#pragma once

#include "activities/intervention_type_actions.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace activities {

struct TypeFields {
  SkrCategory skr_category = SkrCategory::other;
  std::string name;
  std::string purpose;
  std::string method;
  Evidence evidence = Evidence::unknown;
  std::string evidence_text;
  bool raises_competence = false;
  bool is_course = false;
  std::optional<int> valid_months;
  std::optional<int> usual_weeks;
  std::optional<int> max_weeks;
  std::optional<int> usual_extent_percent;
  DecisionLaw decision_law = DecisionLaw::none;
  std::string decided_by;
  base::Date from_on = http::blank<base::Date>();
  std::optional<base::Date> to_on;
};
template <class V>
void describe(V& v, TypeFields& x) {
  v.field("skr_category", x.skr_category);
  v.text("name", x.name, {.min = 1, .max = 100});
  v.text("purpose", x.purpose, {.min = 1, .max = 1000, .lines = true});
  v.text("method", x.method, {.max = 1000, .lines = true}, http::with_default);
  v.field("evidence", x.evidence);
  v.text("evidence_text", x.evidence_text, {.max = 1000, .lines = true}, http::with_default);
  v.field("raises_competence", x.raises_competence);
  v.field("is_course", x.is_course, http::with_default);
  v.number("valid_months", x.valid_months, {.min = 1, .max = 240});
  v.number("usual_weeks", x.usual_weeks, {.min = 1, .max = 520});
  v.number("max_weeks", x.max_weeks, {.min = 1, .max = 520});
  v.number("usual_extent_percent", x.usual_extent_percent, {.min = 1, .max = 100});
  v.field("decision_law", x.decision_law);
  v.text("decided_by", x.decided_by, {.max = 100}, http::with_default);
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
}

struct TypeChange {
  TypeFields fields;
  std::vector<base::UnitId> unit_ids;
};
template <class V>
void describe(V& v, TypeChange& x) {
  describe(v, x.fields);
  v.list("unit_ids", x.unit_ids, {.max = 100});
}
inline std::string_view schema_name(const TypeChange*) { return "InterventionTypeChange"; }

struct NewType {
  base::HolderId branch_id;
  TypeChange type;
};
template <class V>
void describe(V& v, NewType& x) {
  v.field("branch_id", x.branch_id);
  describe(v, x.type);
}
inline std::string_view schema_name(const NewType*) { return "NewInterventionType"; }
InterventionType type_of(const TypeChange& view);

struct OfferView {
  std::string id;
  std::string name;
};
template <class V>
void describe(V& v, OfferView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
}

struct TypeView {
  std::string id;
  std::int64_t version = 0;
  TypeFields fields;
  bool active = true;
  std::string branch_id;
  std::string branch_name;
  std::string party_name;
  std::vector<OfferView> units;
  int waiting_count = 0;
  int ongoing_count = 0;
  int completed_count = 0;
  int ended_early_count = 0;
  bool may_change = false;
};
template <class V>
void describe(V& v, TypeView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  describe(v, x.fields);
  v.field("active", x.active);
  v.field("branch_id", x.branch_id);
  v.field("branch_name", x.branch_name);
  v.field("party_name", x.party_name);
  v.field("units", x.units);
  v.field("waiting_count", x.waiting_count);
  v.field("ongoing_count", x.ongoing_count);
  v.field("completed_count", x.completed_count);
  v.field("ended_early_count", x.ended_early_count);
  v.field("may_change", x.may_change);
}
inline std::string_view schema_name(const TypeView*) { return "InterventionType"; }
TypeView view_of(const TypeSheet& sheet, base::Date today);

}  // namespace activities
