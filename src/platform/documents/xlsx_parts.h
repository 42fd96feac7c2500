// The small parts of a workbook that its sheets lean on. Only the XLSX reader includes this.
#pragma once

#include <string>
#include <vector>

#include "platform/documents/xlsx_number.h"
#include "platform/documents/xml_reader.h"

namespace platform {

struct SheetPart {
  std::string name;
  std::string part;  // path in the archive
  bool hidden = false;
};

struct Workbook {
  bool from_1904 = false;
  std::vector<SheetPart> sheets;            // in the order of the tabs; chart sheets are left out
  std::vector<std::string> shared_strings;  // rich text as plain text
  std::vector<NumberMeaning> styles;        // by the cell's style index
};

base::Result<Workbook> read_workbook(ZipArchive& archive, const TableLimits& limits);

}  // namespace platform
