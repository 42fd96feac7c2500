// Whose case it is follows the participations: the first one begun in a branch gives the case an owner, the last
// one ended takes the owner away. The act's own entry tells of it.
#pragma once

#include "outcomes/participation.h"
#include "people/ownership.h"
#include "record/work.h"

namespace outcomes {

// Who will own the case of a participation that begins: the owner there is, else the wished one, else who acts.
// Rule broken: ownership.exists, where another is wished than the owner there is.
base::Result<base::StaffId> owner_from(record::Work& work, const base::PersonId& person_id,
                                       const base::HolderId& branch, const std::optional<base::StaffId>& wished);
// Gives the case its owner, where it has none, and notes that in the act's changes.
void begin_owning(record::Work& work, const Participation& participation, const base::StaffId& owner,
                  const base::EntryId& entry_id, record::Deed& deed, int weight_tenths = people::kUsualWeight);
// The owner of before is the owner again; whoever acts, where that one no longer works here. The case is as heavy as it
// was.
void resume_owning(record::Work& work, const Participation& participation, const base::EntryId& entry_id,
                   record::Deed& deed);
// Ends the ownership, unless the person has another participation in the branch that has not ended.
void end_owning(record::Work& work, const Participation& participation, base::Date ends_on, bool is_cancelled,
                const base::EntryId& entry_id);

// Has the person another participation in the branch that has not ended?
bool has_another(record::Work& work, const Participation& participation);

}  // namespace outcomes
