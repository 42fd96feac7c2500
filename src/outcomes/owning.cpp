#include "outcomes/owning.h"

#include <algorithm>

#include "base/names.h"
#include "outcomes/participation_store.h"
#include "parties/party_store.h"
#include "people/ownership_store.h"
#include "sharing/sharing.h"

namespace outcomes {

using record::Work;

base::Result<base::StaffId> owner_from(Work& work, const base::PersonId& person_id, const base::HolderId& branch,
                                       const std::optional<base::StaffId>& wished) {
  const auto now = people::find_ownership(work.session(), work.municipality_id(), person_id, branch);
  if (!now) return wished.value_or(work.actor_id());
  if (wished && *wished != now->owner_staff_id) return base::invalid("owner_staff_id", "ownership.exists");
  return now->owner_staff_id;
}

void begin_owning(Work& work, const Participation& p, const base::StaffId& owner, const base::EntryId& entry_id,
                  record::Deed& deed, int weight_tenths) {
  if (people::find_ownership(work.session(), work.municipality_id(), p.person_id, p.holder_id)) return;
  const people::Ownership made{work.new_id<base::EntryId>().str(), 1, p.holder_id, p.person_id, p.unit_id, owner, {},
                               people::Coordinator::none, {}, {}, work.today(), {}, false, weight_tenths};
  people::insert_ownership(work.session(), work.municipality_id(), made, entry_id);
  const std::string category = base::name_of(sharing::Category::ownership);
  record::note_change(deed.entry.changes, "owner", category, {}, owner.str());
  if (weight_tenths != people::kUsualWeight) {
    record::note_change(deed.entry.changes, "case_weight", category, {}, people::weight_text(made));
  }
}

void resume_owning(Work& work, const Participation& p, const base::EntryId& entry_id, record::Deed& deed) {
  auto owner = work.actor_id();
  int weight_tenths = people::kUsualWeight;
  for (const auto& one : people::ownerships_of(work.session(), work.municipality_id(), p.person_id)) {
    if (one.holder_id != p.holder_id || one.is_cancelled) continue;
    weight_tenths = one.weight_tenths;
    if (parties::is_colleague(work.session(), work.municipality_id(), p.holder_id, one.owner_staff_id)) {
      owner = one.owner_staff_id;
    }
    break;
  }
  begin_owning(work, p, owner, entry_id, deed, weight_tenths);
}

void end_owning(Work& work, const Participation& p, base::Date ends_on, bool is_cancelled,
                const base::EntryId& entry_id) {
  auto now = people::find_ownership(work.session(), work.municipality_id(), p.person_id, p.holder_id);
  if (!now || has_another(work, p)) return;
  now->to_on = std::max(now->from_on, ends_on);
  now->is_cancelled = is_cancelled;
  ENSURE(people::update_ownership(work.session(), work.municipality_id(), *now, now->version, entry_id));
}

bool has_another(Work& work, const Participation& p) {
  const auto all = participations_of(work.session(), work.municipality_id(), p.person_id);
  return std::any_of(all.begin(), all.end(), [&](const Participation& other) {
    return other.id != p.id && other.holder_id == p.holder_id && !other.ends_on && !other.is_cancelled;
  });
}

}  // namespace outcomes
