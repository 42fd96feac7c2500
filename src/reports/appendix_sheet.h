// The appendix as tables: one long for CSV, one a panel for XLSX.
#pragma once

#include "platform/documents/sheet_content.h"
#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

// Every figure, one a line, with unit, period and version of the definitions: panel, row, measure, group, value
// (a number, or days with one decimal), share, text. First what holds for all panels: who is anonymous or lacks
// consent. Then of each panel its definition, population, those left out, those not measured, median and mean; its
// rows; its comment where there is one. Definitions and comments are texts, on lines of their own.
platform::SheetContent long_table(const AppendixReport& report, Language language);
// A sheet for each panel as the page shows it, with its definition and comment above.
std::vector<platform::SheetContent> panel_sheets(const AppendixReport& report, Language language);

}  // namespace reports
