// Leaving: what still runs, the exit itself with all that follows from it in one transaction, putting it off, and
// how it went afterwards.
#pragma once

#include "outcomes/exit_check.h"
#include "outcomes/follow_up.h"
#include "outcomes/participation.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing.h"

namespace outcomes {

base::Result<ExitCheck> check_exit(record::Work& work, const sharing::Viewer& viewer,
                                   const sharing::EndingTable& endings, const std::string& id);

// Ends the participation; where it was the last in the branch, with an override everything that runs, and the
// ownership. Plans the follow-ups. Error: conflict `participation.still_running` with one violation for each
// thing that runs, unless an override says why.
base::Status end_participation(record::Work& work, const sharing::Viewer& viewer, const sharing::EndingTable& endings,
                               const std::string& id, std::int64_t from_version, const Exit& exit);
// Rules broken: date.in_past, participation.postponed_too_far, field.required (no reason).
base::Status postpone_exit(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                           std::int64_t from_version, base::Date until_on, const std::string& reason);
base::Status reopen_participation(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                  std::int64_t from_version, const std::string& reason);

base::Status answer_follow_up(record::Work& work, const sharing::Viewer& viewer, const std::string& participation_id,
                              const std::string& follow_up_id, std::int64_t from_version,
                              const FollowUpAnswer& answer);

}  // namespace outcomes
