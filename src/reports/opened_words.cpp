#include "reports/opened_words.h"

#include <algorithm>

#include "analysis/time_to_exit.h"
#include "reports/after_exit_report.h"
#include "reports/appendix_text.h"
#include "reports/comparison_report.h"
#include "reports/cross_table_report.h"
#include "reports/deadlines_report.h"
#include "reports/exit_groups_report.h"
#include "reports/intervention_groups.h"
#include "reports/interventions_text.h"
#include "reports/mapping_report.h"
#include "reports/national_report.h"
#include "reports/national_text.h"
#include "reports/overlap_text.h"
#include "reports/savings_report.h"
#include "reports/units_report.h"
#include "reports/workload_report.h"

namespace reports {

namespace {

using analysis::Cell;
using Words = std::string (*)(const OpenedNames& names, const Cell& cell, Language language);

// A value of a cross table or a group, who of a group have left, or a day.
std::string group_words(const std::string& part, const OpenedNames& names, Language language) {
  if (part == "exits") return std::string(words(language, "exit.exits"));
  if (part.starts_with(std::string(kInterventionGroup) + "=")) return intervention_group_words(part, language);
  return base::Date::parse(part) ? part : cross_words(part, names.by_id, language);
}

template <std::string Cell::*Part>
std::string cross_part(const OpenedNames& names, const Cell& cell, Language language) {
  return group_words(cell.*Part, names, language);
}
template <std::string Cell::*Part>
std::string comparison_part(const OpenedNames&, const Cell& cell, Language language) {
  return std::string(words(language, "comparison." + cell.*Part));
}
template <std::string Cell::*Part>
std::string workload_part(const OpenedNames& names, const Cell& cell, Language language) {
  return workload_words(cell.*Part, names.by_id, language);
}
template <std::string Cell::*Part>
std::string deadlines_part(const OpenedNames&, const Cell& cell, Language language) {
  return deadlines_words(cell.*Part, language);
}

template <std::string Cell::*Part>
std::string after_exit_part(const OpenedNames&, const Cell& cell, Language language) {
  return after_exit_words(cell.*Part, language);
}

// "90 dagar från start", or all, women and men.
std::string exit_line(const OpenedNames&, const Cell& cell, Language language) {
  if (cell.column != "at_risk") return std::string(words(language, cell.line));
  return said(language, "exit.on_day", {{"days", cell.line}});
}
std::string exit_column(const OpenedNames&, const Cell& cell, Language language) {
  if (cell.column == "at_risk") return std::string(words(language, "returns.at_risk"));
  return std::string(words(language, cell.column == "rows" ? "document.participations" : "exit.exits"));
}

// Whose panel it is.
std::string mapped_variable(const Cell& cell) { return cell.panel.substr(kMappingPanel.size()); }

struct Kind {
  std::string_view panel;  // by is_panel_of; the empty one is of all others
  Words line;
  Words column;
};
constexpr Kind kKinds[] = {
    {kGoalPanel,
     [](const OpenedNames&, const Cell& cell, Language language) {
       return std::string(words(language, "goal." + cell.line));
     },
     [](const OpenedNames&, const Cell& cell, Language language) {
       return column_words(cell.column, cell.group, language);
     }},
    {kNationalPanel,
     [](const OpenedNames& names, const Cell& cell, Language language) {
       return national_line_words(cell, names.own_codes, language);
     },
     [](const OpenedNames&, const Cell& cell, Language language) { return national_column_words(cell, language); }},
    {kOverlapPanel,
     [](const OpenedNames&, const Cell& cell, Language language) { return overlap_line_words(cell, language); },
     [](const OpenedNames&, const Cell& cell, Language language) { return overlap_column_words(cell, language); }},
    {kInterventionsPanel,
     [](const OpenedNames& names, const Cell& cell, Language language) {
       return intervention_line_words(cell.line, names.tags, language);
     },
     [](const OpenedNames&, const Cell& cell, Language language) {
       return intervention_column_words(cell, language);
     }},
    {kMappingPanel,
     [](const OpenedNames&, const Cell& cell, Language language) {
       return mapping_label(language, mapped_variable(cell), cell.line);
     },
     [](const OpenedNames&, const Cell& cell, Language language) {
       return column_words(cell.column, cell.group, language);
     }},
    {kWorkloadPanels, workload_part<&Cell::line>, workload_part<&Cell::column>},
    {kDeadlinePanels, deadlines_part<&Cell::line>, deadlines_part<&Cell::column>},
    {kAfterExitPanels, after_exit_part<&Cell::line>, after_exit_part<&Cell::column>},
    {analysis::kTimeToExitPanel, exit_line, exit_column},
    {analysis::kExitCausePanel,
     [](const OpenedNames&, const Cell& cell, Language language) {
       return std::string(words(language, "exit_cause." + cell.line));
     },
     exit_column},
    {kCrossPanel, cross_part<&Cell::line>, cross_part<&Cell::column>},
    {kExitGroupsPanel, cross_part<&Cell::line>, cross_part<&Cell::column>},
    {kUnitMonthsPanel, cross_part<&Cell::line>, cross_part<&Cell::column>},
    {kSavingsPanel,
     [](const OpenedNames&, const Cell& cell, Language language) {
       return std::string(words(language, "savings.line." + cell.line));
     },
     [](const OpenedNames&, const Cell&, Language language) {
       return std::string(words(language, "savings.people"));
     }},
    {kComparisonPanel, comparison_part<&Cell::line>, comparison_part<&Cell::column>},
    {"",
     [](const OpenedNames&, const Cell& cell, Language language) {
       return line_words(cell.panel, cell.line, language);
     },
     [](const OpenedNames&, const Cell& cell, Language language) {
       return column_words(cell.column, cell.group, language);
     }}};

const Kind& kind_of(const Cell& cell) {
  return *std::find_if(std::begin(kKinds), std::end(kKinds),
                       [&](const Kind& one) { return is_panel_of(cell.panel, one.panel); });
}

}  // namespace

bool is_panel_of(const std::string& panel, std::string_view name) {
  const bool is_beginning = name.empty() || name.back() == '_' || name.back() == ':';
  return is_beginning ? panel.starts_with(name) : panel == name;
}

std::string opened_panel_words(const OpenedNames& names, const Cell& cell, Language language) {
  if (cell.panel.starts_with(kMappingPanel)) return variable_words(language, mapped_variable(cell));
  return names.goal_name.empty() ? std::string(words(language, "panel." + cell.panel)) : names.goal_name;
}

std::string opened_line_words(const OpenedNames& names, const Cell& cell, Language language) {
  return kind_of(cell).line(names, cell, language);
}

std::string opened_column_words(const OpenedNames& names, const Cell& cell, Language language) {
  return kind_of(cell).column(names, cell, language);
}

}  // namespace reports
