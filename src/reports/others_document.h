// Open figures as panels: a measure over areas and populations, and over time, each with its source.
#pragma once

#include "reports/open_figures.h"
#include "reports/panel_chart.h"
#include "reports/panel_document.h"

namespace reports {

struct OthersSheet {
  std::string place;
  std::string own_area;             // the municipality's own code
  std::vector<KeptFigure> figures;  // shown_of
  std::vector<OpenImport> imports;
  bool may_import = false;
  base::Instant made_at;
};

std::vector<FigurePanel> panels_of(const OthersSheet& sheet, const Shown& shown);
PanelDocument document_of(const OthersSheet& sheet, Language language);

}  // namespace reports
