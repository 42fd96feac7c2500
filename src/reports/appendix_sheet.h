// The appendix as one long table: a line for each figure, for CSV and XLSX.
#pragma once

#include "platform/documents/sheet_content.h"
#include "reports/appendix_report.h"
#include "reports/report_words.h"

namespace reports {

// Every figure of every panel, one a line: panel, row, measure, group, number, share. After the figures of a
// panel its comment, where there is one, on a line of its own in the last column.
platform::SheetContent long_table(const AppendixReport& report, Language language);
// A sheet for each panel as the page shows it, with its definition and comment above.
std::vector<platform::SheetContent> panel_sheets(const AppendixReport& report, Language language);

}  // namespace reports
