// How it went for those who left: who was asked some months after the exit, who answered, and what they lived on
// (mission rows K10, T19). What the page and its documents show.
#pragma once

#include <set>

#include "analysis/response_rate.h"
#include "outcomes/follow_up.h"
#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/report_words.h"

namespace reports {

// Somebody is or was to be asked, so many months after an exit.
struct AskedAfter {
  size_t row = 0;  // the participation's, in the columns
  int months_after = 0;
  base::Date planned_on;
  outcomes::FollowUpState state = outcomes::FollowUpState::planned;  // none that was cancelled
  std::optional<base::Date> asked_on;
  std::optional<outcomes::MainOutcome> outcome;  // of who was reached
};

struct AfterExitReport {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;  // those who ended in the period
  std::string place;
  base::Date as_of;  // what was to be asked by then counts; what was answered until then is answered
  int exits = 0;     // people who ended
  std::vector<AskedAfter> all;
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;

  int people() const { return exits; }
  std::set<int> months() const;
};

// What samsyn compute response-rate is given; ids are numbers of rows, the instrument is the months. As of the day
// after, so that nothing of the day itself is waited for.
analysis::ResponseRateInput responses_of(const AfterExitReport& report);

// Their counts open: the first by a line "3" of months and a column kDue or a state, the second by a line that is
// a main outcome or kInWork and a column "months_3".
inline constexpr std::string_view kAfterExitPanels = "after_exit_";  // their keys begin so
inline constexpr const char* kAfterExitAskedPanel = "after_exit_asked";
inline constexpr const char* kAfterExitOutcomePanel = "after_exit_outcome";
inline constexpr const char* kDue = "due";
inline constexpr const char* kInWork = "in_work";

// Nothing where there is no such count.
std::optional<std::vector<size_t>> rows_behind(const AfterExitReport& report, const analysis::Cell& cell);

// A line or a column of them.
std::string after_exit_words(const std::string& part, Language language);

std::vector<FigurePanel> after_exit_panels(const AfterExitReport& report, const Shown& shown);
PanelDocument document_of(const AfterExitReport& report, Language language);

}  // namespace reports
