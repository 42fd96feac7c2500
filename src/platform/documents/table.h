// A spreadsheet as the person who made it sees it: sheets, rows with the file's own numbers, cells.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace platform {

enum class CellKind {
  empty,
  text,
  number,   // shortest decimal form with a point, at most 15 significant digits
  date,     // `YYYY-MM-DD`, or `YYYY-MM-DD HH:MM[:SS]` when it has a time
  time,     // `HH:MM[:SS]`
  boolean,  // `true` or `false`
  error,    // the spreadsheet's own, such as #N/A
  merged    // covered by a merged cell that begins in an earlier column; text is what that one says
};

struct Cell {
  std::string text;  // UTF-8
  CellKind kind = CellKind::empty;
  friend bool operator==(const Cell&, const Cell&) = default;
};

// Empty rows are left out but keep their numbers; empty cells at the end of a row are left out. A merged cell's
// value stands in every row that it covers, in its first column; a row that has nothing else is empty.
struct TableRow {
  int number = 0;  // from 1, as a spreadsheet program shows it
  std::vector<Cell> cells;
  std::string fault = {};  // the rule that the row itself breaks, where it cannot be read; its cells are a guess then
};

struct Sheet {
  std::string name;  // empty for CSV
  bool hidden = false;
  std::vector<TableRow> rows;  // by rising number
};

struct Table {
  std::string encoding;   // `utf-8`, `windows-1252`; empty for XLSX
  std::string delimiter;  // `;`, `,`, a tab or `|`; empty for XLSX
  std::vector<Sheet> sheets;
};

// A file beyond a limit is refused with the rule of that limit.
struct TableLimits {
  size_t file_bytes = 20'000'000;       // file.too_large
  size_t inflated_bytes = 300'000'000;  // xlsx.too_large, all parts together
  size_t inflation_ratio = 400;         // xlsx.too_large, for parts above one megabyte
  size_t parts = 2'000;                 // xlsx.too_many_parts
  size_t cells = 3'000'000;             // table.too_many_cells
  size_t columns = 500;                 // table.too_many_columns
  size_t cell_bytes = 100'000;          // table.cell_too_long
  size_t text_bytes = 100'000'000;      // table.too_much_text, all cells together
};

// Tells the format by the content, never by the name. Rules beside those of the readers:
// file.empty, file.too_large, file.encrypted_or_old (a workbook with a password, or one from before
// 2007).
base::Result<Table> read_table(std::string_view bytes, const TableLimits& limits = {});

}  // namespace platform
