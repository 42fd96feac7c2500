// What every action on a placement begins and ends with.
#pragma once

#include "placements/placement.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace placements {

// Error: not_found `placement.unknown`, also where the viewer may not know of it.
base::Result<Placement> open_placement(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                       sharing::Act act);
// To change it, in the version that the viewer has seen: before any rule, who has an old one is shown both.
base::Result<Placement> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                     std::int64_t from_version);
// A workplace of a branch that the viewer works in. Error: not_found `workplace.unknown`.
base::Result<Workplace> open_workplace(record::Work& work, const sharing::Viewer& viewer, const std::string& id);

base::Status save(record::Work& work, const Changed& changed, std::int64_t from_version);
// The case's owner in the branch where somebody owns it, else who acts.
Whose whose_of(record::Work& work, const Placement& placement);

// Who takes the workplace's places from that day on, besides that placement.
Stays stays_at(record::Work& work, const Workplace& workplace, base::Date from_on, const std::string& besides_id);
// Is there a place for all of it? Error: conflict `placement.workplace_full` with the first such day, unless
// there is a reason to go over it, which the deed then tells.
base::Status check_place(record::Work& work, const Workplace& workplace, const Placement& placement,
                         const std::string& override_reason, record::Deed& deed);

}  // namespace placements
