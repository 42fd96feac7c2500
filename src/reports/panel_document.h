// Panels as a document: the same in every format.
#pragma once

#include <utility>

#include "base/date.h"
#include "base/result.h"
#include "reports/appendix_document.h"
#include "reports/figure_panel.h"

namespace reports {

struct PanelDocument {
  std::string title;
  std::string place;  // stands beside the title
  std::vector<std::pair<std::string, std::string>> facts;  // name and value
  std::vector<std::string> notes;                          // that hold for every panel
  std::vector<FigurePanel> panels;
  base::Instant made_at;
};

// A tagged PDF, a workbook with a sheet for each table, or CSV. Errors: those of platform::render_pdf and write_xlsx.
base::Result<std::string> panel_document(const PanelDocument& document, Format format, Language language);

}  // namespace reports
