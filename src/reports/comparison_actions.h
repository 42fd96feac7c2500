#pragma once

#include "record/work.h"
#include "reports/comparison_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Errors: those of make_figures, analysis::comparison and analysis::matching; unit_id field.not_allowed where a
// unit is given: the others to compare with are the branch's.
base::Result<ComparisonReport> make_comparison(record::Work& work, const sharing::Viewer& viewer,
                                               Registers& registers, ComparisonAsked asked);

// Rows of the columns behind a count, rising.
base::Result<std::vector<size_t>> rows_behind(const analysis::Columns& columns, const FiguresAsked& figures,
                                              const ComparisonCell& cell);

}  // namespace reports
