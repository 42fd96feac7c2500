// The JSON shapes of workplaces.
#pragma once

#include "base/names.h"
#include "people/person_json.h"
#include "placements/workplace_actions.h"
#include "platform/http/json.h"

namespace placements {

template <class V>
void describe(V& v, Reach& x) {
  v.text("name", x.name, {.max = 120}, http::with_default);
  v.text("phone", x.phone, {.max = 40}, http::with_default);
  v.text("email", x.email, {.max = 120}, http::with_default);
}
inline std::string_view schema_name(const Reach*) { return "WorkplaceContact"; }

template <class V>
void describe(V& v, CapacityRow& x) {
  v.field("valid_from", x.valid_from);
  v.field("valid_to", x.valid_to);
  v.number("places", x.places, {.min = 0, .max = 999});
}
inline std::string_view schema_name(const CapacityRow*) { return "WorkplaceCapacity"; }

// What the form holds.
struct WorkplaceFields {
  Workplace workplace;
};
template <class V>
void describe(V& v, WorkplaceFields& fields) {
  auto& x = fields.workplace;
  v.field("kind", x.kind);
  v.text("name", x.name, {.min = 1, .max = 120});
  v.text("organisation_name", x.organisation_name, {.max = 120}, http::with_default);
  v.text("organisation_number", x.organisation_number, {.max = 20}, http::with_default);
  v.field("school_or_care", x.is_school_or_care);
  v.text("address", x.address, {.max = 200}, http::with_default);
  v.field("contact", x.contact);
  v.field("supervisor", x.supervisor);
  v.text("union_contact", x.union_contact, {.max = 200}, http::with_default);
  v.text("tasks", x.tasks, {.min = 1, .max = 200, .max_items = 40});
  v.list("capacity", x.capacity, {.max = 40});
  v.field("ended", x.is_ended, http::with_default);
}
inline std::string_view schema_name(const WorkplaceFields*) { return "WorkplaceChange"; }

struct NewWorkplace {
  base::HolderId branch_id;
  WorkplaceFields fields;
};
template <class V>
void describe(V& v, NewWorkplace& x) {
  v.field("branch_id", x.branch_id);
  describe(v, x.fields);
}
inline std::string_view schema_name(const NewWorkplace*) { return "NewWorkplace"; }

struct WorkplaceView {
  std::string id;
  std::int64_t version = 1;
  std::string branch_name;
  WorkplaceFields fields;
  int places_now = 0;
  int taken_now = 0;
  std::optional<base::Date> free_from;
};
template <class V>
void describe(V& v, WorkplaceView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("branch_name", x.branch_name);
  describe(v, x.fields);
  v.field("places_now", x.places_now);
  v.field("taken_now", x.taken_now);
  v.field("free_from", x.free_from);
}
inline std::string_view schema_name(const WorkplaceView*) { return "Workplace"; }
inline WorkplaceView view_of(const WorkplaceRow& row) {
  const auto& w = row.workplace;
  return {w.id, w.version, row.branch_name, {w}, row.places, row.taken, row.free_from};
}

struct WorkplacesView {
  std::vector<WorkplaceView> items;
};
template <class V>
void describe(V& v, WorkplacesView& x) {
  v.field("items", x.items);
}

struct WorkplaceStayView {
  std::string placement_id;
  people::PersonRowView person;
  PlacementKind placement_kind = PlacementKind::work_practice;
  PlacementState state = PlacementState::planned;
  base::Date starts_on = http::blank<base::Date>();
  base::Date ends_on = http::blank<base::Date>();
};
template <class V>
void describe(V& v, WorkplaceStayView& x) {
  v.field("placement_id", x.placement_id);
  v.field("person", x.person);
  v.field("placement_kind", x.placement_kind);
  v.field("state", x.state);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
}
inline std::string_view schema_name(const WorkplaceStayView*) { return "WorkplaceStay"; }

struct WorkplaceSheetView {
  WorkplaceView workplace;
  std::vector<WorkplaceStayView> stays;
  int hidden_count = 0;
};
template <class V>
void describe(V& v, WorkplaceSheetView& x) {
  describe(v, x.workplace);
  v.field("stays", x.stays);
  v.field("hidden_count", x.hidden_count);
}
inline std::string_view schema_name(const WorkplaceSheetView*) { return "WorkplaceSheet"; }
inline WorkplaceSheetView view_of(const WorkplaceSheet& sheet) {
  WorkplaceSheetView out{view_of(sheet.row), {}, sheet.hidden_count};
  for (const auto& stay : sheet.stays) {
    const auto& p = stay.placement;
    out.stays.push_back({p.id, people::view_of(stay.person), p.terms.kind, stay.state,
                         p.started_on.value_or(p.starts_on), p.ending ? p.ending->ended_on : p.ends_on});
  }
  return out;
}

}  // namespace placements
