// Any bytes are a workbook or an error. Checksums would stop nearly all of them at the archive:
// input that begins with an even byte is the archive itself, other input is its parts, divided by
// zero bytes.
#include <cstdint>

#include "base/ensure.h"
#include "base/text.h"
#include "platform/documents/workbook_builder.h"
#include "platform/documents/xlsx_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string input(reinterpret_cast<const char*>(data) + 1, size - 1);
  platform::TableLimits limits;
  limits.cells = 10'000;
  limits.inflated_bytes = 10'000'000;
  if (data[0] % 2 == 0) {
    (void)platform::read_xlsx(input, limits);
    return 0;
  }
  const auto parts = base::split(input, '\0');
  static const char* const kNames[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                       "xl/styles.xml", "xl/workbook.xml",
                                       "xl/_rels/workbook.xml.rels"};
  platform::WorkbookBuilder book;
  for (size_t i = 0; i < parts.size() && i < std::size(kNames); ++i) book.part(kNames[i], parts[i]);
  const auto table = platform::read_xlsx(book.bytes(), limits);
  if (!table) return 0;
  for (const auto& sheet : table->sheets) {
    int before = 0;
    for (const auto& row : sheet.rows) {
      ENSURE(row.number > before);
      before = row.number;
      ENSURE(row.cells.size() <= limits.columns);
      for (const auto& cell : row.cells) {
        ENSURE(cell.text.empty() == (cell.kind == platform::CellKind::empty));
      }
    }
  }
  return 0;
}
