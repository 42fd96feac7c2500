#pragma once

#include "panels/panel_document.h"
#include "parties/code_list.h"
#include "reports/figures_report.h"
#include "reports/national_report.h"
#include "reports/report_words.h"

namespace reports {

// What is counted, of whom, by which template and when it was made.
struct NationalSheet {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;
  std::string place;
  std::optional<analysis::NationalOutcomes> found;  // none where nobody ended
  OutcomeTemplate used;
  std::vector<parties::LocalCode> own_codes;  // the branch's own exit reasons
  int still_taking_part = 0;
  int anonymous = 0;  // who ended, without personal data
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;

  int people() const { return found ? found->total.people : 0; }
};

std::vector<FigurePanel> panels_of(const NationalSheet& sheet, const Shown& shown);
// Which template, what the figures leave out, and codes without a meaning.
std::vector<std::string> national_notes(const NationalSheet& sheet, Language language);
PanelDocument document_of(const NationalSheet& sheet, Language language);
std::string national_file_stem(const FiguresAsked& asked, Language language);

}  // namespace reports
