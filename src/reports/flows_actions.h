#pragma once

#include "record/work.h"
#include "reports/flows_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Of those who take part at the place in the period, and, for who works with assistance, of everybody in a
// household that was paid some in it, unless filters choose among those who take part. Errors: not_found
// `unit.unknown`, `branch.unknown`; forbidden `sharing.no_list_right`; those of query_of and until_today;
// flows.too_short at to, where fewer than two whole months are known.
base::Result<FlowsReport> make_flows(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                     FiguresAsked asked, FlowsBy by);

}  // namespace reports
