#include "assessment/opened.h"

#include "parties/parameter_store.h"
#include "parties/party_store.h"
#include "people/ownership_store.h"
#include "sharing/admit.h"

namespace assessment {

base::Result<Opened> open_assessment(record::Work& work, const sharing::Viewer& viewer,
                                     const base::PersonId& person_id, sharing::Act act) {
  TRY_ASSIGN(auto facts, sharing::admit_person(work, viewer, person_id, act, "assessment"));
  const auto branch = sharing::acting_branch(viewer, facts);
  ENSURE(branch.has_value());
  TRY(sharing::admit(work, viewer, person_id, {*branch, {}}, sharing::Category::barriers, act, "assessment"));
  auto whole = find_whole(work.session(), work.municipality_id(), person_id, *branch);
  return Opened{std::move(facts), *branch, std::move(whole)};
}

Whose whose_task(record::Work& work, const Assessment& a) {
  const auto owned = people::find_ownership(work.session(), work.municipality_id(), a.person_id, a.holder_id);
  const int days = parties::parameter_on(work.session(), work.municipality_id(), a.holder_id,
                                         parties::Parameter::assessment_continue_days, work.today());
  if (owned) return {owned->owner_staff_id, owned->unit_id, days};
  return {work.actor_id(), a.unit_id, days};
}

base::UnitId unit_for(record::Work& work, const sharing::Viewer& viewer, const base::PersonId& person_id,
                      const base::HolderId& holder_id) {
  const auto owned = people::find_ownership(work.session(), work.municipality_id(), person_id, holder_id);
  if (owned) return owned->unit_id;
  for (const auto& role : viewer.roles) {
    if (role.branch_id == holder_id && role.unit_id) return *role.unit_id;
  }
  std::optional<base::UnitId> first;
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    if (row.unit.branch_id == holder_id && !first) first = row.unit.id;
  }
  ENSURE(first.has_value());
  return *first;
}

base::Status save_changed(record::Work& work, const Changed& changed, const base::EntryId& entry_id) {
  const Assessment& after = changed.after.assessment;
  if (!update_assessment(work.session(), work.municipality_id(), after, after.version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, changed.deed);
  return base::done();
}

}  // namespace assessment
