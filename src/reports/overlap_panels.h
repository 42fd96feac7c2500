// The panels of the overlap: exact sets with their UpSet diagram, agencies, pairs, months.
#pragma once

#include "panels/figure_panel.h"
#include "reports/overlap_report.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

std::vector<FigurePanel> overlap_panels(const OverlapReport& report, const Shown& shown);

}  // namespace reports
