// Comma-separated files as spreadsheet programs write them (RFC 4180, and what people do to it).
#pragma once

#include <string_view>

#include "platform/documents/table.h"

namespace platform {

// UTF-8 with or without byte-order mark, else Windows-1252. The delimiter is the one of ; tab , |
// that divides most of the first rows alike; a first line `sep=…` decides and is not a row. A
// quoted cell may hold line breaks, so that a row is a record and not a line. All cells are text. A
// row with a quotation that nothing closes has the fault csv.unterminated_quote and ends with its
// line. Rules: csv.utf16, csv.binary, table.too_many_cells, .too_many_columns, .cell_too_long.
base::Result<Table> read_csv(std::string_view bytes, const TableLimits& limits = {});

}  // namespace platform
