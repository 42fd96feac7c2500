// What an opened figure is called: its panel, its line and its column, as the page that it was opened from says them.
#pragma once

#include <map>

#include "analysis/opening.h"
#include "parties/code_list.h"
#include "reports/interventions_rows.h"
#include "reports/report_words.h"

namespace reports {

// The panel of a figure that belongs to an effect goal: this and its id. Its lines are `counted` and `among`.
inline constexpr std::string_view kGoalPanel = "goal:";

// Names that its words are made of, and that stand in no catalogue.
struct OpenedNames {
  std::string goal_name = {};                      // of an effect goal; else the figure stands in a panel
  InterventionTags tags = {};                      // by which a line of interventions has its name
  std::vector<parties::LocalCode> own_codes = {};  // that the figure's line may be one of
  std::map<std::string, std::string> by_id = {};   // a line or a column may be a unit, or a worker
};

// Whether the panel is that one, or, of a name that ends in "_" or ":", one whose key begins so.
bool is_panel_of(const std::string& panel, std::string_view name);

std::string opened_panel_words(const OpenedNames& names, const analysis::Cell& cell, Language language);
std::string opened_line_words(const OpenedNames& names, const analysis::Cell& cell, Language language);
std::string opened_column_words(const OpenedNames& names, const analysis::Cell& cell, Language language);

}  // namespace reports
