#pragma once

#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/interventions_report.h"
#include "reports/report_words.h"

namespace reports {

// What is counted, of whom and when it was made.
struct InterventionsSheet {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;
  std::string place;
  InterventionsReport report;
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

PanelDocument document_of(const InterventionsSheet& sheet, Language language);
std::string interventions_stem(const FiguresAsked& asked, Language language);

}  // namespace reports
