// The panels of interventions: what was given, what was broken off, what came of it beside the background, how
// long it took to work, and the background.
#pragma once

#include "panels/figure_panel.h"
#include "reports/interventions_report.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

std::vector<FigurePanel> intervention_panels(const InterventionsReport& report, const Shown& shown);

}  // namespace reports
