// Panels as a document: PDF, workbook or CSV, whatever they are of.
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "panels/figure_panel.h"
#include "panels/format.h"
#include "panels/words.h"

namespace panels {

struct PanelDocument {
  std::string title;
  std::string place;
  std::vector<std::pair<std::string, std::string>> facts;  // of whom, from when to when, from which register
  std::vector<std::string> notes;
  std::vector<FigurePanel> panels;
  base::Instant made_at;
  std::string file_stem;  // `overlapp-2026-01-01--2026-11-23`: no name of a unit or a person
};
// The PDF is tagged. Rules (code unavailable): those of platform::render_pdf and write_xlsx.
base::Result<std::string> panel_document(const PanelDocument& document, Format format, Language language);

}  // namespace panels
