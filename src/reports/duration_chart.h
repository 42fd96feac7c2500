// How long participations lasted, as a histogram: bands of months of their own widths.
#pragma once

#include <string>

#include "analysis/appendix.h"
#include "reports/panel_chart.h"

namespace reports {

// Of the panel of durations, by women, men and, where there are any, those of unknown sex. Empty where nobody
// ended.
std::string duration_chart(const analysis::Panel& panel, const Shown& shown);

}  // namespace reports
