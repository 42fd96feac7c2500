// How long participations last and what they lead to, group by group: what its page and its documents show.
#pragma once

#include <map>

#include "analysis/exit_groups.h"
#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/report_words.h"

namespace reports {

struct ExitGroupsReport {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;  // of those who started in the period, whatever else was asked
  std::string by;      // one of exit_group_choices
  std::string place;
  std::optional<analysis::ExitGroups> found;  // none where nobody started
  std::map<std::string, std::string> unit_names;
  std::string register_hash;  // by intervention of those too
  base::Instant read_at;
  base::Instant made_at;
};

inline constexpr const char* kExitGroupsPanel = "exit_groups";

// What groups can be by, in the order of the choice.
std::vector<std::string> exit_group_choices();

// "Insats: Praktik", of a line of groups by intervention; "all" and the like in no words.
std::string intervention_group_words(const std::string& line, Language language);

// Staying; leaving for work; leaving for studies; the pace of leaving for work beside the largest group's. The
// groups' numbers open as those of a cross table do, where a group is one value of the variable.
std::vector<FigurePanel> exit_groups_panels(const ExitGroupsReport& report, const Shown& shown);

PanelDocument document_of(const ExitGroupsReport& report, Language language);

}  // namespace reports
