// Realised savings (mission row B13): what financial assistance became to those who began in a period, as it was
// paid before and after, beside alike people who did not take part: what its page, its documents and a report
// show.
#pragma once

#include "analysis/savings_comparison.h"
#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/report_words.h"

namespace reports {

// How long before and after the month of start, in months; what it cost, where that is told.
struct SavingsChoice {
  int months_before = 12;
  int months_after = 24;
  int compared_months = 6;
  std::optional<std::int64_t> cost_kr = {};
  friend bool operator==(const SavingsChoice&, const SavingsChoice&) = default;
};
// Rules broken: count.outside at each of them (compared_months: no more than months_after), amount.negative and
// amount.too_large at cost_kr.
base::Status check(const SavingsChoice& choice);

struct SavingsReport {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;  // by starts in the period, whatever else was asked
  SavingsChoice choice;
  std::string place;
  bool is_ever_paid = false;
  analysis::Month first_month;  // that payments are known of; where it is ever paid
  analysis::Month last_month;
  int anonymous = 0;                                 // left out: nobody knows who they are
  std::optional<analysis::RealisedSavings> savings;  // none where there is nobody, or nothing was ever paid
  std::optional<analysis::SavingsComparison> comparison;
  std::string no_comparison = {};  // the rule why there is none
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;

  int people() const { return (savings ? savings->participants : 0) + anonymous; }
};

inline constexpr const char* kSavingsPanel = "savings";

// What became of the assistance; how it was for alike people; how alike they are.
std::vector<FigurePanel> savings_panels(const SavingsReport& report, const Shown& shown);

PanelDocument document_of(const SavingsReport& report, Language language);

}  // namespace reports
