#include "placements/placement_json.h"

namespace placements {

PlacementView view_of(const PlacementSheet& sheet) {
  const auto& p = sheet.placement;
  const auto& w = sheet.workplace;
  PlacementView out;
  out.id = p.id;
  out.version = p.version;
  out.person_id = p.person_id.str();
  out.unit_id = sheet.placement.unit_id.str();
  out.unit_name = sheet.unit_name;
  out.owner_name = sheet.owner_name;
  out.state = sheet.state;
  out.workplace = {w.id, w.name, w.kind, w.is_school_or_care, w.address};
  out.terms = p.terms;
  out.starts_on = p.starts_on;
  out.ends_on = p.ends_on;
  out.extents = p.extents;
  out.started_on = p.started_on;
  out.ending = p.ending;
  out.next = p.next;
  out.union_consultation = p.union_consultation;
  if (p.extract) out.register_extract = ExtractView{p.extract->shown_on, sheet.extract_checked_by};
  out.may_write = sheet.may_write;
  return out;
}

PlacementDetailsView view_of(const PlacementDetails& details) {
  PlacementDetailsView out{view_of(details.sheet), {}, {}};
  for (const auto& one : details.follow_ups) out.follow_ups.push_back({one.id, one});
  for (const auto& one : details.work_abilities) {
    out.work_abilities.push_back({one.made.id, one.made, one.signed_by, one.made.signed_at});
  }
  return out;
}

}  // namespace placements
