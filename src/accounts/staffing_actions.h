// Use cases of a team leader: how much of full time each of the branch's staff works in which unit. Every change is an
// entry in the branch's own record.
#pragma once

#include "parties/staffing.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace accounts {

using record::Work;
using sharing::Viewer;

// Somebody who works with people in the branch, or has done so where there are rows; the latest first.
struct StaffingSheet {
  base::StaffId staff_id;
  std::string name;
  bool is_active = true;  // and works with people in the branch
  std::vector<parties::Staffing> rows;
};
// By name. Error: forbidden sharing.workload_of_leader.
base::Result<std::vector<StaffingSheet>> list_staffing(Work& work, const Viewer& viewer,
                                                       const base::HolderId& branch);
// Errors also: staffing.not_of_branch at staff_id and at unit_id; those of parties::check.
base::Result<std::string> set_staffing(Work& work, const Viewer& viewer, parties::Staffing row);
// Errors also: not_found staffing.unknown, a stale version, those of parties::check_withdrawal.
base::Status withdraw_staffing(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version);

}  // namespace accounts
