// Use cases of workplaces: read and kept by those who work in the branch.
#pragma once

#include "people/person.h"
#include "placements/placement.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace placements {

using record::Work;
using sharing::Viewer;

struct WorkplaceRow {
  Workplace workplace;
  std::string branch_name;
  int places = 0;  // today
  int taken = 0;
  std::optional<base::Date> free_from;  // the first day with a free place
};
// Of the branches that the viewer works in, by branch and name.
std::vector<WorkplaceRow> list_workplaces(Work& work, const Viewer& viewer);

struct WorkplaceStay {
  Placement placement;
  PlacementState state = PlacementState::planned;
  people::PersonRow person;
};
struct WorkplaceSheet {
  WorkplaceRow row;
  std::vector<WorkplaceStay> stays;  // those that the viewer may read, the latest first
  int hidden_count = 0;              // the others
};
// Error: not_found `workplace.unknown`.
base::Result<WorkplaceSheet> find_workplace_sheet(Work& work, const Viewer& viewer, const std::string& id);

// Error: forbidden `sharing.not_own_branch`.
base::Result<std::string> add_workplace(Work& work, const Viewer& viewer, const Workplace& workplace);
base::Status change_workplace(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const Workplace& changed);

}  // namespace placements
