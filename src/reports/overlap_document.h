#pragma once

#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/overlap_report.h"
#include "reports/report_words.h"

namespace reports {

// What is counted, of whom and when it was made.
struct OverlapSheet {
  static constexpr int kDefinitionVersion = 2;
  FiguresAsked asked;
  std::string place;
  OverlapReport report;
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

PanelDocument document_of(const OverlapSheet& sheet, Language language);
std::string file_stem(const FiguresAsked& asked, Language language);

}  // namespace reports
