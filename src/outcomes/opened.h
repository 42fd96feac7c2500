// Admission to a participation: what both participation and measurement actions begin with.
#pragma once

#include <functional>

#include "outcomes/participation_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace outcomes {

// Error: not_found `participation.unknown`, also where the viewer may not know of it.
base::Result<Participation> open_participation(record::Work& work, const sharing::Viewer& viewer,
                                               const std::string& id, sharing::Act act);

// To change it, in the version that the viewer has seen: before any rule, who has an old one is shown both.
base::Result<Participation> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                         std::int64_t from_version);

// Within how many days it is measured at a start or an end on that day.
int measure_days(record::Work& work, const Participation& participation, base::Date day);

// Saves the state with its entry; `beside` is what else the act does under that entry.
using Beside = std::function<base::Status(const base::EntryId&, record::Deed&)>;
base::Status save(record::Work& work, const Changed& changed, std::int64_t from_version, const Beside& beside = {});

}  // namespace outcomes
