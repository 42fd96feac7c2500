// How it went for those who left. Threading: within the unit of work.
#pragma once

#include "record/work.h"
#include "reports/after_exit_report.h"
#include "reports/figures_place.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Errors: those of make_figures.
base::Result<AfterExitReport> make_after_exit(record::Work& work, const sharing::Viewer& viewer,
                                              Registers& registers, const FiguresAsked& asked);
// Pseudonymised: rows have numbers. Errors also: those of sharing::admit_release.
base::Result<analysis::ResponseRateInput> make_after_exit_input(record::Work& work, const sharing::Viewer& viewer,
                                                                Registers& registers, const FiguresAsked& asked);
// For a viewer who has been admitted to the place.
base::Result<AfterExitReport> read_after_exit(record::Work& work, const Register& found, const Place& place,
                                              FiguresAsked asked);

}  // namespace reports
