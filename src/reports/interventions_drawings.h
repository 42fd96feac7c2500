// The diagrams of interventions. Empty where there is nothing to draw.
#pragma once

#include "reports/interventions_report.h"
#include "reports/panel_chart.h"

namespace reports {

// How each that was given has ended, or that it goes on.
std::string given_drawing(const InterventionsReport& report, const Shown& shown);
// The share in work or studies with its interval, beside what was expected.
std::string outcome_drawing(const InterventionsReport& report, const Shown& shown);

}  // namespace reports
