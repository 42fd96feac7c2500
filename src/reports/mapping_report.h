// What is known of a population's situation on a day: every variable of the mapping, by total, women and men
// (mission row T11). Pure.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/figures.h"
#include "analysis/opening.h"
#include "assessment/answer.h"
#include "base/identity_number.h"
#include "panels/figure_panel.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

// One person of the population, by what was known on the day.
struct Mapped {
  base::Sex sex = base::Sex::unknown;
  assessment::Mapping mapping;  // empty: nobody has asked
  std::uint32_t participant = 0;
};

inline constexpr const char* kNotInvestigated = "not_investigated";
inline constexpr std::string_view kMappingPanel = "mapping_";  // and a variable; lines are codes

struct MappingLine {
  std::string code;           // of the variable's list, `unknown`, or kNotInvestigated
  analysis::Figures figures;  // shares of all people, also of those of whom nothing is known
};
struct MappingVariable {
  assessment::Variable variable = assessment::Variable::strengths;
  bool is_many = false;  // several codes at a time: shares add up to more than all
  std::vector<MappingLine> lines;
};
struct MappingReport {
  analysis::Split people;
  std::vector<MappingVariable> variables;
};

// Codes that nobody has are left out, but for `unknown` and kNotInvestigated.
MappingReport mapping_report(const std::vector<Mapped>& people);

// Whom a count of a panel is of, by their numbers; nothing where there is no such count.
std::optional<std::set<std::uint32_t>> participants_behind(const std::vector<Mapped>& people,
                                                           const analysis::Cell& cell);

// A panel for each variable.
std::vector<FigurePanel> mapping_panels(const MappingReport& report, const Shown& shown);

}  // namespace reports
