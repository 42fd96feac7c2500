// What is wrong with histories that flows are to be estimated from, field by field; of the spells the first
// hundred.
#pragma once

#include "economics/transitions.h"

namespace economics {

Faults faults_of(const TransitionsInput& input);

}  // namespace economics
