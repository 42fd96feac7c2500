// What is wrong with rows about collaboration. Only sources of the collaboration include this.
#pragma once

#include "analysis/collaboration.h"

namespace analysis {

std::vector<base::Violation> check_collaboration(const CollaborationInput& input);

}  // namespace analysis
