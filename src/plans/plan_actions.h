// Use cases of a plan: begun, worked on as a draft, agreed, ended, and each undone.
#pragma once

#include "plans/difference.h"
#include "plans/plan.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace plans {

using record::Work;
using sharing::Viewer;

struct NewPlan {
  base::PersonId person_id;
  PlanKind kind = PlanKind::action_plan;
  base::UnitId unit_id;
  Content content;
};
// Errors: unit.unknown, plan.one_of_kind (conflict), those of check(Content).
base::Result<std::string> begin_plan(Work& work, const Viewer& viewer, const NewPlan& input);
// The whole draft anew; a plan in force gets one beside what is agreed.
base::Status change_draft(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                          Content content);
base::Status discard_draft(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version);
base::Status agree_plan(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                        const Agreement& agreement);
base::Status end_plan(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                      const Ending& ending);

// Error: not_found plan.version_unknown. Number 0 is the draft, or what is agreed where there is none.
base::Result<std::vector<Difference>> difference_of(Work& work, const Viewer& viewer, const std::string& id, int from,
                                                    int to);

// plan_begun, plan_agreed, plan_ended.
void add_undo(sharing::UndoTable& table);
void add_ending(sharing::EndingTable& table);

}  // namespace plans
