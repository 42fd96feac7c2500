// Admission to a participation: what both participation and measurement actions begin with.
#pragma once

#include "outcomes/participation_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace outcomes {

// Error: not_found `participation.unknown`, also where the viewer may not know of it.
base::Result<Participation> open_participation(record::Work& work, const sharing::Viewer& viewer,
                                               const std::string& id, sharing::Act act);

}  // namespace outcomes
