// Open figures as panels: a measure over areas and populations, and over time, each with its source.
#pragma once

#include <set>

#include "panels/panel_document.h"
#include "reports/open_figures.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

// What the branch itself has counted of its own register, year by year, to stand beside an imported measure in per
// cent: the share that began to work or study, by the national definition at least and at most, and by the own
// one.
struct ComputedYear {
  int year = 0;
  int people = 0;  // who ended
  double least = 0, most = 0, own = 0;
};
struct ComputedBeside {
  std::string measure;
  std::vector<ComputedYear> years;  // in which somebody ended
};

struct OthersSheet {
  std::string place;
  std::string own_area;             // the municipality's own code
  std::vector<KeptFigure> figures;  // latest_of
  std::vector<OpenImport> imports;
  bool may_import = false;
  base::Instant made_at;
  std::vector<std::string> comparable =
      {};  // measures that it may stand beside; none for who sees no exact figures
  std::optional<ComputedBeside> computed = {};
};

// In per cent, with values of whole years; by name.
std::vector<std::string> comparable_measures(const std::vector<KeptFigure>& figures);
// The years of a measure's values, and the three that are over by the day.
std::set<int> years_beside(const std::vector<KeptFigure>& figures, const std::string& measure, base::Date today);

std::vector<FigurePanel> panels_of(const OthersSheet& sheet, const Shown& shown);
PanelDocument document_of(const OthersSheet& sheet, Language language);

}  // namespace reports
