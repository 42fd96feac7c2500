// Whether those who start are introduced in time: needs mapped and a plan begun within the branch's time limit
// (mission row V4). What the page and its documents show.
#pragma once

#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/introductions.h"
#include "reports/report_words.h"

namespace reports {

struct DeadlinesReport {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;  // of those who started in the period, up to today
  std::string place;
  int days = 0;  // the limit that holds on the period's last day
  analysis::DayCounting counting = analysis::DayCounting::calendar;
  std::vector<base::Date> holidays;  // in the period
  std::vector<Introduction> introductions;
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;

  int people() const { return static_cast<int>(introductions.size()); }
};

// What samsyn compute deadlines is given of one step, as of the period's last day; ids are numbers of rows.
analysis::DeadlinesInput deadlines_of(const DeadlinesReport& report, Step step);

// Their counts open: a line is a step, or a month "2026-03" of starts; a column is kBegun or a state.
inline constexpr std::string_view kDeadlinePanels = "deadline_";  // their keys begin so
inline constexpr const char* kDeadlinesPanel = "deadline_steps";
inline constexpr const char* kDeadlineMonthsPanel = "deadline_months";
inline constexpr const char* kBegun = "begun";

// Nothing where there is no such count.
std::optional<std::vector<size_t>> rows_behind(const DeadlinesReport& report, const analysis::Cell& cell);

// A line or a column of them.
std::string deadlines_words(const std::string& part, Language language);

std::vector<FigurePanel> deadlines_panels(const DeadlinesReport& report, const Shown& shown);
PanelDocument document_of(const DeadlinesReport& report, Language language);

}  // namespace reports
