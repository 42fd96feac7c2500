// What frozen figures show: their panels, and what is known of them. Words; pure.
#pragma once

#include "compute/followup_answer.h"
#include "reports/figures_report.h"
#include "reports/frozen_report.h"
#include "reports/panel_chart.h"

namespace reports {

struct FrozenFigures {
  FrozenReport report;
  std::string made_by_name;
  compute::FollowupAnswer answer;
};

// In the order of the Figures page. They do not open.
std::vector<FigurePanel> frozen_panels(const compute::FollowupAnswer& answer, const Shown& shown);

// Place, period, basis, filters, definitions, when they were frozen and from which register.
std::vector<std::pair<std::string, std::string>> frozen_facts(const FrozenFigures& figures, Language language);
// Who is in them, and that they do not change.
std::vector<std::string> frozen_notes(const FrozenFigures& figures, Language language);

// What was asked when they were frozen.
FiguresAsked asked_of(const FrozenReport& report);

}  // namespace reports
