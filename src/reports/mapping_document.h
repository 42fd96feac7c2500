#pragma once

#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/mapping_report.h"
#include "reports/report_words.h"

namespace reports {

struct MappingSheet {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;
  std::string place;
  MappingReport report;
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

PanelDocument document_of(const MappingSheet& sheet, Language language);

}  // namespace reports
