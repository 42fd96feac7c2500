// Curves of how long participations last and what they lead to, over a common axis of days.
#pragma once

#include "analysis/incidence.h"
#include "analysis/kaplan_meier.h"
#include "charts/line_chart.h"

namespace reports {

std::vector<charts::Tick> day_ticks(const std::vector<int>& axis);

// With its interval, and those at risk below each day of the axis.
charts::Curve staying_curve(const analysis::KaplanMeier& found, std::string name, const std::vector<int>& axis);

// Drawn until the last day under observation.
charts::Curve leaving_curve(const analysis::CumulativeIncidence& found, std::string name, int last_day);

}  // namespace reports
