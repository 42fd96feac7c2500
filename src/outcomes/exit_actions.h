// Leaving: what still runs, the exit itself with all that follows from it in one transaction, putting it off, and
// how it went afterwards.
#pragma once

#include "outcomes/follow_up.h"
#include "outcomes/participation.h"
#include "record/work.h"
#include "sharing/ending.h"
#include "sharing/sharing.h"

namespace outcomes {

// One thing that still runs about the person in the branch.
struct Running {
  std::string rule;          // what has to be done about it
  std::string subject_type;
  std::string subject_id;
  base::Date due_on;
  std::string unit_name;
  bool is_ended_with = false;  // an override ends it; what it does not end goes on with its unit
};
struct ExitCheck {
  bool is_last = false;  // of the person's participations in the branch: then whatever runs stands in the way
  std::vector<Running> running;
};
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
