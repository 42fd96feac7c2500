// What every action on a household begins and ends with.
#pragma once

#include "assistance/household.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace assistance {

// Whether the viewer may know of everybody in it. Where not, the household is not there for the viewer: it would tell
// of the one who is protected.
bool may_know_all(record::Work& work, const sharing::Viewer& viewer, const Household& household);
// Admitted by its registered applicant. Error: not_found `household.unknown`, also where the viewer may not know of it.
base::Result<Household> open_household(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                       sharing::Act act);
// To change it, in the version that the viewer has seen.
base::Result<Household> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                     std::int64_t from_version);
// Where the grown of this household are or have been grown members of another one.
std::vector<Elsewhere> elsewhere_of(record::Work& work, const Household& household);
// The state, and what was done under the entry's id. Error: stale_version.
base::Status save(record::Work& work, const Changed& changed, std::int64_t from_version,
                  const base::EntryId& entry_id);

}  // namespace assistance
