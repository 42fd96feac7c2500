// What a branch's financial assistance shows in a period of months: how its cost lies on the households (mission
// row T12), and how many come back to it (T16).
#pragma once

#include <map>

#include "analysis/concentration.h"
#include "analysis/returns.h"
#include "assistance/leaving.h"
#include "assistance/month_list.h"
#include "economics/assistance_cost.h"
#include "panels/figure_panel.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

struct AssistanceFigures {
  base::Date from_month;
  base::Date to_month;
  int month_count = 0;
  std::optional<analysis::Concentration> concentration;  // none where nothing was paid
  std::optional<analysis::Returns> returns;              // likewise
  std::optional<economics::AssistanceCost> cost = {};    // by household type and obstacle, under their codes
  std::map<std::string, int> ends = {};  // how many exits of which reason, by its name or assistance::kReasonUnknown
};

// By household type, and by what stood in the way of the registered applicant that month. Nothing where nothing was
// paid.
std::optional<economics::AssistanceCost> cost_of(const std::vector<assistance::PaidMonth>& paid,
                                                 const std::vector<assistance::HouseholdObstacle>& judged);

FigurePanel concentration_panel(const AssistanceFigures& figures, const Shown& shown);
FigurePanel returns_panel(const AssistanceFigures& figures, const Shown& shown);
// What it cost by household type and obstacle (mission row E10).
std::vector<FigurePanel> assistance_cost_panels(const AssistanceFigures& figures, const Shown& shown);
// Why those who left did so (HSLF-FS 2015:30, 4 §).
FigurePanel assistance_ends_panel(const AssistanceFigures& figures, const Shown& shown);

}  // namespace reports
