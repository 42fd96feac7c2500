// What is written to a spreadsheet or a CSV file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"

namespace platform {

// A number with one decimal: 333 is 33.3.
struct Tenths {
  int value = 0;
  friend bool operator==(Tenths, Tenths) = default;
};

using CellValue = std::variant<std::monostate, std::string, int64_t, Tenths, base::Date>;

struct SheetContent {
  std::string name;
  std::vector<std::string> notes;  // lines above the headings; XLSX only
  std::vector<std::string> headings;
  std::vector<std::vector<CellValue>> rows;
};

// With the decimal mark given; nothing for a cell without value.
std::string cell_text(const CellValue& value, char decimal_mark);

// A spreadsheet program may run text that begins like a formula: such text is given a leading
// apostrophe.
std::string neutralised(std::string_view text);

}  // namespace platform
