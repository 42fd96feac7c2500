#pragma once

#include "record/work.h"
#include "reports/opening_rows_actions.h"
#include "reports/savings_report.h"

namespace reports {

// For who may have exact figures both of the place's branch and of one that keeps assistance: the place's own, or
// else those of the social services where the viewer works. Errors: not_found `unit.unknown`, `branch.unknown`;
// forbidden `sharing.no_list_right`, `sharing.not_with_assistance`; those of check and query_of.
base::Result<SavingsReport> make_savings(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                         FiguresAsked asked, const SavingsChoice& choice);

// Those behind a count: line `participants`, `counted`, `begun_too_early`, `begun_too_late`, `with_another`,
// `never_assisted` or `anonymous`, group "BEFORE|AFTER" in months. Errors as above; not_found `figure.unknown`.
base::Result<FoundRows> rows_of_savings(const Opening& opening);

}  // namespace reports
