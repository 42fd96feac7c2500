// One sheet of a workbook. Only the XLSX reader includes this.
#pragma once

#include <string>
#include <vector>

#include "platform/documents/xlsx_parts.h"

namespace platform {

// What remains of the limits for the whole workbook, counted down. Text is counted per cell, since
// many cells may name one shared string.
struct TableBudget {
  size_t cells;
  size_t text_bytes;
};

base::Result<std::vector<TableRow>> read_sheet(ZipArchive& archive, const std::string& part,
                                               const Workbook& workbook, const TableLimits& limits,
                                               TableBudget& budget);

}  // namespace platform
