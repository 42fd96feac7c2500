// What a report's blocks say, one part for each: the same on the page and in every document.
#pragma once

#include <variant>

#include "calculations/calculation.h"
#include "panels/figure_panel.h"
#include "reports/cross_table_report.h"
#include "reports/edition_tables.h"
#include "reports/effect_goal.h"
#include "reports/final_report.h"
#include "reports/frozen_figures.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

struct FinalSheet {
  FinalReport report;
  std::string place;
  std::string changed_by_name;
  std::variant<FiguresReport, EditionSheet, FrozenFigures> figures;
  std::vector<GoalStanding> goals;  // none of a whole branch
  std::vector<CrossReport> tables;  // of its blocks that are tables, in their order
  // Of its blocks that are calculations, in their order; none where it is not shared any more.
  std::vector<std::optional<calculations::Calculation>> calculations = {};
  // Of its blocks that are savings, in their order; none for who may not see what assistance was paid.
  std::vector<std::optional<SavingsReport>> savings = {};
};

struct ReportPart {
  BlockKind kind = BlockKind::text;
  std::string heading = {};
  std::vector<std::string> paragraphs = {};
  std::optional<FigurePanel> panel = {};  // of panel, goals, table, calculation and savings; with what the block shows
};
std::vector<ReportPart> parts_of(const FinalSheet& sheet, const Shown& shown);

// What may be chosen from, in the order in which it stands.
std::vector<FigurePanel> panels_of(const FinalSheet& sheet, const Shown& shown);
// To whom it may be handed: exact numbers, or those published.
std::string for_whom(const FinalSheet& sheet, Language language);
// Name and value: place, period and where the figures are from.
std::vector<std::pair<std::string, std::string>> facts_of(const FinalSheet& sheet, Language language);

}  // namespace reports
