#include "assistance/opened.h"

#include <algorithm>

#include "assistance/household_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace assistance {

using record::Work;
using sharing::Viewer;

bool may_know_all(Work& work, const Viewer& viewer, const Household& household) {
  const sharing::Held held{household.holder_id, {}};
  return std::all_of(household.members.begin(), household.members.end(), [&](const Member& member) {
    const auto facts = sharing::find_facts(work.session(), work.municipality_id(), member.person_id);
    return facts &&
           sharing::decide(viewer, *facts, held, sharing::Category::economy, sharing::Act::read).is_allowed;
  });
}

base::Result<Household> open_household(Work& work, const Viewer& viewer, const std::string& id, sharing::Act act) {
  const base::Error unknown{base::ErrorCode::not_found, "household.unknown", {}};
  auto household = find_household(work.session(), work.municipality_id(), id);
  if (!household || household->is_cancelled) return unknown;
  const auto branch = sharing::admit_assistance(work, viewer, household->applicant().person_id, act);
  if (!branch.has_value() || *branch != household->holder_id) return unknown;
  if (!may_know_all(work, viewer, *household)) return unknown;
  return std::move(*household);
}

base::Result<Household> open_version(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version) {
  TRY_ASSIGN(Household household, open_household(work, viewer, id, sharing::Act::write));
  if (household.version != from_version) return base::stale();
  return household;
}

std::vector<Elsewhere> elsewhere_of(Work& work, const Household& household) {
  std::vector<Elsewhere> out;
  for (const auto& grown : household.members) {
    if (!is_grown(grown.role)) continue;
    const auto all = households_of(work.session(), work.municipality_id(), household.holder_id, grown.person_id);
    for (const auto& other : all) {
      if (other.id == household.id) continue;
      for (const auto& member : other.members) {
        if (member.person_id != grown.person_id || !is_grown(member.role)) continue;
        out.push_back({member.person_id, member.period()});
      }
    }
  }
  return out;
}

base::Status save(Work& work, const Changed& changed, std::int64_t from_version, const base::EntryId& entry_id) {
  if (!update_household(work.session(), work.municipality_id(), changed.household, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, changed.deed);
  return base::done();
}

}  // namespace assistance
