// Whether rows of interventions agree with themselves and with each other. The rules are those of interventions.h.
#pragma once

#include "analysis/interventions.h"

namespace analysis {

std::vector<base::Violation> check(const std::vector<InterventionRow>& rows, const InterventionQuery& query);

}  // namespace analysis
