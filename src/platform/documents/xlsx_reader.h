// Workbooks of Office Open XML (ECMA-376; .xlsx, .xlsm), streamed: formulas give their stored
// value, macros and links are not looked at.
#pragma once

#include <string_view>

#include "platform/documents/table.h"

namespace platform {

// Rules: xlsx.damaged, xlsx.not_a_workbook, xlsx.doctype, xlsx.too_large, xlsx.too_many_parts,
// table.too_many_cells, .too_many_columns, .cell_too_long, .too_much_text.
base::Result<Table> read_xlsx(std::string_view bytes, const TableLimits& limits = {});

}  // namespace platform
