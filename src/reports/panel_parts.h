// What the panels of shares and durations are put together from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charts/line_chart.h"
#include "panels/figure_panel.h"
#include "panels/figure_words.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

std::string say(Language language, std::string_view key);

// A probability in three decimals; below the least of them that it is below it, never nought.
inline constexpr double kLeastShownP = 0.001;
std::string p_words(double p_value, Language language);

// Under the end of an axis: a telephone has no room for more than the month.
std::string axis_day(base::Date day, const Shown& shown);

// `panel.<key>`, `definition.<key>`, and what it says where there is nothing to count.
FigurePanel empty_panel(const std::string& key, std::string says, Language language);

}  // namespace reports
