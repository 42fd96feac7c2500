// Use cases of following a plan: what became of each activity, and the meetings at which it is followed up.
#pragma once

#include "plans/plan.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace plans {

using record::Work;
using sharing::Viewer;

// `progress.version` is the one that the change was made from: 0 where nothing had been reported.
// Errors: plan.not_in_force (conflict), plan.activity_unknown (not found), those of check(Progress).
base::Status report_progress(Work& work, const Viewer& viewer, const std::string& id, Progress progress);

base::Status follow_up_plan(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            FollowUp follow_up);

}  // namespace plans
