// The parts of the workload that are counted by themselves.
#pragma once

#include "analysis/holds_on.h"
#include "analysis/workload.h"

namespace analysis {

std::vector<base::Violation> check_workload(const WorkloadInput& input);

HandOvers count_hand_overs(std::vector<CaseHeld> cases, base::Date from, base::Date to);
std::vector<ServiceLoad> count_services(const WorkloadInput& input);
int people_on_one_worker(const WorkloadInput& input, const std::vector<ServiceLoad>& services);

}  // namespace analysis
