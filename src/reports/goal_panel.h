// A unit's effect goals as a panel: how each stands on a day.
#pragma once

#include "panels/figure_panel.h"
#include "reports/effect_goal.h"
#include "reports/report_words.h"

namespace reports {

FigurePanel goal_panel(const std::vector<GoalStanding>& goals, base::Date as_of, Language language);

}  // namespace reports
