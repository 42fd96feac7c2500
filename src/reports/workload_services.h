// The panel of the workload that tells which interventions hang on one person (mission row E1). Pure.
#pragma once

#include "reports/workload_report.h"

namespace reports {

FigurePanel services_panel(const WorkloadReport& report, const Shown& shown);

}  // namespace reports
