// Use cases of placements.
#pragma once

#include "placements/placement_changes.h"
#include "placements/placement_sheet.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace placements {

using record::Work;
using sharing::Viewer;

struct NewPlacement {
  base::UnitId unit_id;
  std::string workplace_id;
  Terms terms;
  base::Date starts_on = base::Date::from_days({});
  base::Date ends_on = base::Date::from_days({});
  Extent extent;
  std::string override_reason;
};
base::Result<std::string> plan_placement(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                         const NewPlacement& input);

base::Result<PlacementDetails> find_placement_details(Work& work, const Viewer& viewer, const std::string& id);
// For a document that leaves: noted as an export.
base::Result<PlacementDetails> export_placement(Work& work, const Viewer& viewer, const std::string& id);
// Those of one person that the viewer may read, the latest first, and how many there are besides.
struct PlacementList {
  std::vector<PlacementSheet> sheets;
  int hidden_count = 0;
};
base::Result<PlacementList> list_placements(Work& work, const Viewer& viewer, const base::PersonId& person_id);

base::Status start_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             base::Date started_on, const std::string& override_reason);
base::Status end_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                           const Ending& ending, const NextStep& next);
base::Status note_next_step(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            const NextStep& next);
base::Status cancel_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const std::string& reason);

base::Status change_placement_period(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version, const NewPeriod& period,
                                     const std::string& override_reason);
base::Status change_placement_extent(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version, const Extent& extent, const std::string& reason);
base::Status move_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            const std::string& workplace_id, const std::string& reason,
                            const std::string& override_reason);
base::Status correct_placement(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                               const Terms& terms, const std::string& reason);
base::Status consult_union(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                           const UnionConsultation& consultation);
base::Status show_extract(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                          base::Date shown_on);

base::Result<std::string> add_follow_up(Work& work, const Viewer& viewer, const std::string& placement_id,
                                        const FollowUp& made);
base::Result<std::string> sign_work_ability(Work& work, const Viewer& viewer, const std::string& placement_id,
                                            const WorkAbility& made);

// placement_planned, placement_started, placement_ended.
void add_undo(sharing::UndoTable& table);
// A planned one is cancelled, an ongoing one ended.
void add_ending(sharing::EndingTable& table);

}  // namespace placements
