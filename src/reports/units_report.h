// A branch's units beside one another: how many take part month by month, and what the exits led to. What the page
// and its documents show.
#pragma once

#include "analysis/unit_months.h"
#include "panels/panel_document.h"
#include "reports/cross_table_report.h"
#include "reports/report_words.h"

namespace reports {

struct UnitsReport {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;  // of those who ended in the period, whatever else was asked
  std::string place;
  analysis::UnitMonths months;
  CrossReport exits;  // units by main outcome
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

inline constexpr const char* kUnitMonthsPanel = "unit_months";

// Its months' counts open by the panel's key, a line "2026-03-31", a column "unit=…" or "all".
std::vector<FigurePanel> units_panels(const UnitsReport& report, const Shown& shown);

PanelDocument document_of(const UnitsReport& report, Language language);

}  // namespace reports
