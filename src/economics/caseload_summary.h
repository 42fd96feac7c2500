// What the replications of a caseload gave, told.
#pragma once

#include "economics/caseload_columns.h"
#include "economics/microsimulation.h"

namespace economics {

CaseloadSummary summary(const std::string& name, const CaseloadInput& input, const CaseloadPlan& plan,
                        const CaseloadColumns& columns);

CaseloadDifferences differences(const CaseloadInput& input, const CaseloadPlan& plan,
                                const CaseloadColumns& scenario, const CaseloadColumns& as_it_stands);

}  // namespace economics
