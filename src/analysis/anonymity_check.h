// What is wrong with a data set, by field and row (anonymity.h). Threading: pure function.
#pragma once

#include "analysis/anonymity.h"

namespace analysis {

std::vector<base::Violation> violations_of(const DataSet& data);

}  // namespace analysis
