// One unit's exits against those of alike people in the branch's other units: what its page and its documents
// show.
#pragma once

#include "analysis/comparison.h"
#include "analysis/matching.h"
#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/report_words.h"

namespace reports {

struct ComparisonAsked {
  FiguresAsked figures;  // of a whole branch; by exits in the period, whatever else was asked
  std::string treated_unit;
  analysis::ComparedOutcome outcome = analysis::ComparedOutcome::work;
};

// Of people, one row each.
struct ComparedCounts {
  int people = 0;
  int reached = 0;
};

struct ComparisonReport {
  static constexpr int kDefinitionVersion = 1;
  ComparisonAsked asked;
  std::string place;
  std::string unit_name;
  ComparedCounts treated;
  ComparedCounts controls;
  analysis::Matching matching;
  std::vector<std::string> set_aside;  // values that nobody is compared by
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

inline constexpr const char* kComparisonPanel = "comparison";

// The difference; how alike those compared are.
std::vector<FigurePanel> comparison_panels(const ComparisonReport& report, const Shown& shown);

PanelDocument document_of(const ComparisonReport& report, Language language);

// Which people a count of the comparison is of: line `treated` or `controls`, column `people` or `reached`, group
// the unit and the outcome, "UNIT|work". None where there is no such count.
struct ComparisonCell {
  std::string unit;
  analysis::ComparedOutcome outcome = analysis::ComparedOutcome::work;
  bool is_treated = false;
  bool is_reached = false;
};
std::optional<ComparisonCell> comparison_cell(const analysis::Cell& cell);

}  // namespace reports
