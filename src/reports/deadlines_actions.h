// Whether those who start are introduced in time. Threading: within the unit of work.
#pragma once

#include "record/work.h"
#include "reports/deadlines_report.h"
#include "reports/figures_place.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Errors: those of make_figures and until_today.
base::Result<DeadlinesReport> make_deadlines(record::Work& work, const sharing::Viewer& viewer,
                                             Registers& registers, FiguresAsked asked);
// Of being introduced, pseudonymised: rows have numbers. Errors also: those of sharing::admit_release.
base::Result<analysis::DeadlinesInput> make_deadlines_input(record::Work& work, const sharing::Viewer& viewer,
                                                            Registers& registers, FiguresAsked asked);
// For a viewer who has been admitted to the place.
base::Result<DeadlinesReport> read_deadlines(record::Work& work, const Register& found, const Place& place,
                                             FiguresAsked asked);

}  // namespace reports
