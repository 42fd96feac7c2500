// Admission to a person's mapping in the viewer's branch: what every action of the room begins with.
#pragma once

#include "assessment/assessment_store.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace assessment {

struct Opened {
  sharing::PersonFacts facts;
  base::HolderId holder_id;
  std::optional<Whole> whole;  // nothing where the mapping has not begun
};
// Error: not_found `person.unknown`, also where the viewer may not know of the person.
base::Result<Opened> open_assessment(record::Work& work, const sharing::Viewer& viewer,
                                     const base::PersonId& person_id, sharing::Act act);

// Whose task it is: the case's owner, else whoever acts; in the owner's unit, else the mapping's.
Whose whose_task(record::Work& work, const Assessment& assessment);

// Where a mapping that begins now belongs: the owner's unit, else the viewer's own, else the branch's first.
base::UnitId unit_for(record::Work& work, const sharing::Viewer& viewer, const base::PersonId& person_id,
                      const base::HolderId& holder_id);

// Writes what changed of the mapping itself, with the entry. Error: stale.
base::Status save_changed(record::Work& work, const Changed& changed, const base::EntryId& entry_id);

}  // namespace assessment
