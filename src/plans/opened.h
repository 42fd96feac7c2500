// Admission to a plan: what every action on one begins with.
#pragma once

#include "plans/plan_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace plans {

// Error: not_found `plan.unknown`, also where the viewer may not know of it.
base::Result<Plan> open_plan(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                             sharing::Act act);
// To change it. Before any rule: who has an old version is shown both, not told what the rule makes of the newer.
base::Result<Plan> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                std::int64_t from_version);

// Whose its tasks are: the case's owner in the branch, else the plan's own.
Whose whose(record::Work& work, const Plan& plan);
// The same of who agrees it with the person: without an owner of the case it is theirs from then on.
Whose whose_when_agreed(record::Work& work, const sharing::Viewer& viewer, Plan plan);

// Saves the plan's row and writes the entry, under an id that was made beforehand where other rows bear it.
base::Status save(record::Work& work, const Changed& changed, std::int64_t from_version);
base::Status save_as(record::Work& work, const base::EntryId& entry_id, const Changed& changed,
                     std::int64_t from_version);

}  // namespace plans
