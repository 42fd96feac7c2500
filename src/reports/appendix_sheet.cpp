#include "reports/appendix_sheet.h"

#include "reports/appendix_text.h"
#include "reports/figures_sheet.h"

namespace reports {

namespace {

using platform::CellValue;
using platform::SheetContent;

void add_wide_row(SheetContent& sheet, const analysis::Panel& panel, const analysis::Row& row, Language language) {
  std::vector<CellValue> cells = {row_words(panel, row, language)};
  for (const auto& measure : measures_of(row)) {
    for (const auto& [group, figure] : figures_of(*measure.figures)) {
      cells.emplace_back(std::int64_t{figure->count});
      cells.push_back(share_of(*figure));
    }
  }
  sheet.rows.push_back(std::move(cells));
}

void add_wide_headings(SheetContent& sheet, const analysis::Panel& panel, Language language) {
  sheet.headings.emplace_back(words(language, "document.row"));
  if (panel.rows.empty()) return;
  for (const auto& measure : measures_of(panel.rows.front())) {
    for (const auto& [group, figure] : figures_of(*measure.figures)) {
      const std::string start = std::string(words(language, measure.key)) + ", " +
                                std::string(words(language, group));
      sheet.headings.push_back(start);
      sheet.headings.push_back(start + ", %");
    }
  }
}

}  // namespace

std::vector<SheetContent> panel_sheets(const AppendixReport& report, Language language) {
  std::vector<SheetContent> out;
  for (const auto& panel : report.appendix.panels) {
    SheetContent sheet;
    sheet.name = words(language, "panel." + panel.key);
    sheet.notes = notes_of(report, panel, language);
    add_wide_headings(sheet, panel, language);
    for (const auto& row : panel.rows) add_wide_row(sheet, panel, row, language);
    if (panel.total) add_wide_row(sheet, panel, *panel.total, language);
    out.push_back(std::move(sheet));
  }
  return out;
}

}  // namespace reports
