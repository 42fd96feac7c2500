// Panels as tables of a workbook or a CSV file.
#pragma once

#include "panels/figure_panel.h"
#include "panels/words.h"
#include "platform/documents/sheet_content.h"

namespace panels {

// A sheet for each table, with what the panel says, its warnings, definition and notes above.
std::vector<platform::SheetContent> table_sheets(const std::vector<FigurePanel>& panels,
                                                 const std::vector<std::string>& notes, Language language);
// Every figure on a line of its own: panel, table, line, column, value, share; warnings, definitions and notes
// as text.
std::string panels_csv(const std::vector<FigurePanel>& panels, const std::vector<std::string>& notes,
                       Language language);

}  // namespace panels
