#pragma once

#include "record/work.h"
#include "reports/exit_groups_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Errors: those of make_figures and analysis::exit_groups.
base::Result<ExitGroupsReport> make_exit_groups(record::Work& work, const sharing::Viewer& viewer,
                                                Registers& registers, FiguresAsked asked, analysis::Variable by);

}  // namespace reports
