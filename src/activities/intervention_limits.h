// How long an intervention may be; the same for owner and carrier. Pure.
#pragma once

#include "activities/intervention.h"

namespace activities {

// From the start, or the planned one, to the planned end. Rules broken: intervention.end_before_start,
// intervention.longer_than_max.
void check_length(const Intervention& intervention, const InterventionType& type, const char* field,
                  std::vector<base::Violation>& broken);

}  // namespace activities
