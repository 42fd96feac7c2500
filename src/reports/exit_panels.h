// How long participations last, and by which outcome they end, as panels.
#pragma once

#include "analysis/time_to_exit.h"
#include "panels/figure_panel.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

FigurePanel time_to_exit_panel(const std::optional<analysis::TimeToExit>& found, const Shown& shown);
FigurePanel exit_cause_panel(const std::optional<analysis::TimeToExit>& found, const Shown& shown);

}  // namespace reports
