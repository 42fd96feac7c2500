#pragma once

#include "record/work.h"
#include "reports/figures_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Errors: not_found `unit.unknown`, `branch.unknown`; forbidden `sharing.no_list_right`; those of query_of and of
// analysis::standing_in.
base::Result<FiguresReport> make_figures(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                         const FiguresAsked& asked);

}  // namespace reports
