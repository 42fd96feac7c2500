#include "parties/party_store.h"
#include "people/ownership_store.h"
#include "people/person_store.h"
#include "placements/follow_up_store.h"
#include "placements/opened.h"
#include "placements/placement_actions.h"
#include "placements/placement_store.h"
#include "placements/workplace_store.h"
#include "sharing/admit.h"

namespace placements {

namespace {

using sharing::Act;

std::string staff_name(Work& work, const base::StaffId& id) {
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), id);
  return staff ? staff->name : "";
}

PlacementSheet sheet_of(Work& work, const Viewer& viewer, const Placement& p) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto unit = parties::find_unit(session, municipality_id, p.unit_id).value();
  const auto owned = people::find_ownership(session, municipality_id, p.person_id, p.holder_id);
  const auto person = people::find_row(session, municipality_id, p.person_id).value();
  return {p,
          state_of(p, work.today()),
          find_workplace(session, municipality_id, p.workplace_id).value(),
          unit.unit.name,
          unit.party_name,
          owned ? staff_name(work, owned->owner_staff_id) : "",
          p.extract ? staff_name(work, p.extract->checked_by_staff_id) : "",
          person.name,
          viewer.works_in(p.holder_id)};
}

base::Result<PlacementDetails> details_of(Work& work, const Viewer& viewer, const std::string& id, Act act) {
  TRY_ASSIGN(const Placement p, open_placement(work, viewer, id, act));
  PlacementDetails out{sheet_of(work, viewer, p), follow_ups_of(work.session(), work.municipality_id(), id), {}};
  for (const auto& made : work_abilities_of(work.session(), work.municipality_id(), id)) {
    out.work_abilities.push_back({made, staff_name(work, made.signed_by_staff_id)});
  }
  return out;
}

}  // namespace

base::Result<PlacementDetails> find_placement_details(Work& work, const Viewer& viewer, const std::string& id) {
  return details_of(work, viewer, id, Act::read);
}

base::Result<PlacementDetails> export_placement(Work& work, const Viewer& viewer, const std::string& id) {
  return details_of(work, viewer, id, Act::export_rows);
}

base::Result<PlacementList> list_placements(Work& work, const Viewer& viewer, const base::PersonId& person_id) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, person_id, Act::read, "placements"));
  PlacementList out;
  for (const auto& p : placements_of(work.session(), work.municipality_id(), person_id)) {
    const auto decision =
        sharing::decide(viewer, facts, {p.holder_id, {}}, sharing::Category::placement, Act::read);
    if (decision.is_allowed) {
      out.sheets.push_back(sheet_of(work, viewer, p));
    } else {
      ++out.hidden_count;
    }
  }
  return out;
}

}  // namespace placements
