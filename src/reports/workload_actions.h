// How much work lies on whom. Threading: within the unit of work.
#pragma once

#include "record/work.h"
#include "reports/figures_place.h"
#include "reports/register.h"
#include "reports/workload_report.h"
#include "sharing/sharing.h"

namespace reports {

// For the team leader of the branch. Errors: forbidden `sharing.workload_of_leader`; those of find_place, until_today,
// query_of and analysis::workload.
base::Result<WorkloadReport> make_workload(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           FiguresAsked asked);
// What samsyn compute workload takes, pseudonymised: threads and workers have numbers. Errors: the same.
base::Result<analysis::WorkloadInput> make_workload_input(record::Work& work, const sharing::Viewer& viewer,
                                                          Registers& registers, FiguresAsked asked);

// The participations of those whose cases a count is of, the hash of what they are counted from, and the names of
// workers; nothing where there is no such count. For a viewer who may see the workload. Errors: those of make_workload.
struct WorkloadRows {
  std::optional<std::vector<size_t>> rows;
  std::string hash;
  std::map<std::string, std::string> names;
};
base::Result<WorkloadRows> rows_of_workload(record::Work& work, const sharing::Viewer& viewer, const Register& found,
                                            const Place& place, const FiguresAsked& asked,
                                            const analysis::Cell& cell);

}  // namespace reports
