// How much of full time each worker has in a place, day by day, from what is registered unit by unit. Pure.
#pragma once

#include <string>
#include <vector>

#include "analysis/workload.h"
#include "parties/staffing.h"

namespace reports {

// In one unit, or, without one, in all of the branch's together. Several units' targets of a worker at once are one
// where they are the same, and none else.
std::vector<analysis::ShareHeld> shares_of(const std::vector<parties::Staffing>& all, const std::string& unit_id);

}  // namespace reports
