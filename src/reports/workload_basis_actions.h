// What the workload of a place is counted from: who takes part, whose cases they are and how heavy, who works how much,
// who can give what. Threading: within the unit of work.
#pragma once

#include <map>

#include "analysis/workload.h"
#include "record/work.h"
#include "reports/figures_report.h"
#include "reports/register.h"

namespace reports {

struct WorkloadBasis {
  std::vector<size_t> rows;  // the participations in the period
  analysis::WorkloadInput input;
  std::map<std::string, std::string> service_names;  // by id
  std::string hash;
};
// `asked` up to today. Errors: those of query_of.
base::Result<WorkloadBasis> workload_basis(record::Work& work, const Register& found, const base::HolderId& branch,
                                           const FiguresAsked& asked);

// By id, of the services and of everybody who owns or has owned one of the cases or can give a service, whether they
// still work there or not.
std::map<std::string, std::string> workload_names(record::Work& work, const base::HolderId& branch,
                                                  const WorkloadBasis& basis);

}  // namespace reports
