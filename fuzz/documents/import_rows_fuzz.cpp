// Any text in any column is a value or a problem.
#include <cstdint>

#include "base/ensure.h"
#include "import_rows/participant_row.h"
#include "platform/documents/csv_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace import_rows;
  const auto table = platform::read_csv({reinterpret_cast<const char*>(data), size});
  if (!table) return 0;
  const auto& sheet = table->sheets.at(0);
  const int header_row = suggest_header_row(sheet);
  const auto headings = headings_at(sheet, header_row);
  const base::Date today = *base::Date::from_ymd(2026, 11, 23);
  (void)read_rows(sheet, header_row, {headings, suggest_mapping(headings)}, today);
  Columns all;
  for (int i = 0; i <= static_cast<int>(Target::external_reference); ++i) {
    all.mapping.push_back(static_cast<Target>(i));
    all.headings.emplace_back(target_code(static_cast<Target>(i)));
  }
  for (const auto& row : read_rows(sheet, 0, all, today)) {
    ENSURE(!row.problems.empty() || row.starts_on);
    for (const auto& problem : row.problems) ENSURE(!problem.rule.empty());
  }
  return 0;
}
