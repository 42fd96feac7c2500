// The panels of the follow-up in words, with their drawings.
#pragma once

#include "analysis/appendix.h"
#include "analysis/follow_up.h"
#include "panels/figure_panel.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

FigurePanel figure_panel(const analysis::Panel& panel, const Shown& shown);
FigurePanel figure_panel(const analysis::SourceFlow& flow, const Shown& shown);

}  // namespace reports
