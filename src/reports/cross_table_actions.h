#pragma once

#include "record/work.h"
#include "reports/cross_table_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Errors: those of make_figures and analysis::cross_table.
base::Result<CrossReport> make_cross_table(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const FiguresAsked& asked, const CrossChoice& choice);

}  // namespace reports
