// A published edition in words and numbers: the panels of the statistics appendix, in which counts that are not
// shown have a mark of their own.
#pragma once

#include <utility>

#include "panels/figure_panel.h"
#include "reports/edition_tables.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

inline constexpr const char* kHiddenMark = "..";

// Their keys.
inline constexpr const char* kEditionPanels[] = {"participants", "income_source", "occupation", "duration",
                                                 "education",    "age",           "measured"};

// In the order of the appendix, and last how many of those ended could be measured. None where it is withdrawn.
std::vector<FigurePanel> edition_panels(const EditionTables& tables, const Shown& shown);

// Unit, period, when it was published and by which rule, name and value; and what holds for every panel.
std::vector<std::pair<std::string, std::string>> edition_facts(const EditionSheet& sheet, Language language);
std::vector<std::string> edition_notes(const EditionSheet& sheet, Language language);

}  // namespace reports
