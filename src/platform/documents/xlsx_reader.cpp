#include "platform/documents/xlsx_reader.h"

#include "platform/documents/xlsx_sheet.h"

namespace platform {

base::Result<Table> read_xlsx(std::string_view bytes, const TableLimits& limits) {
  if (bytes.size() > limits.file_bytes) {
    return base::Error{base::ErrorCode::too_large, "file.too_large", {}};
  }
  TRY_ASSIGN(ZipArchive archive, ZipArchive::open(bytes, limits));
  TRY_ASSIGN(const Workbook workbook, read_workbook(archive, limits));
  Table table;
  TableBudget budget{limits.cells, limits.text_bytes};
  for (const SheetPart& sheet : workbook.sheets) {
    if (!archive.has(sheet.part)) {
      return base::Error{base::ErrorCode::invalid_input, "xlsx.damaged", {}};
    }
    TRY_ASSIGN(std::vector<TableRow> rows,
               read_sheet(archive, sheet.part, workbook, limits, budget));
    table.sheets.push_back({sheet.name, sheet.hidden, std::move(rows)});
  }
  return table;
}

}  // namespace platform
