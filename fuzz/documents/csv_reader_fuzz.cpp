// Any bytes are a table or an error; what is read and written again is read the same.
#include <cstdint>

#include "base/ensure.h"
#include "platform/documents/csv_reader.h"
#include "platform/documents/csv_writer.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto table = platform::read_csv({reinterpret_cast<const char*>(data), size});
  if (!table) return 0;
  platform::SheetContent content{"x", {}, {"a", "b"}, {}};
  for (const auto& row : table->sheets.at(0).rows) {
    std::vector<platform::CellValue> cells;
    for (const auto& cell : row.cells) {
      if (cell.text == platform::neutralised(cell.text)) cells.emplace_back(cell.text);
    }
    cells.emplace_back(std::string("end"));
    content.rows.push_back(std::move(cells));
  }
  const auto again = platform::read_csv(platform::write_csv(content));
  if (!again) {
    ENSURE(again.error().code == base::ErrorCode::too_large);
    return 0;
  }
  ENSURE(again->delimiter == ";");
  ENSURE(again->sheets[0].rows.size() == content.rows.size() + 1);
  for (size_t i = 0; i < content.rows.size(); ++i) {
    const auto& cells = again->sheets[0].rows[i + 1].cells;
    ENSURE(cells.size() == content.rows[i].size());
    for (size_t k = 0; k < cells.size(); ++k) {
      ENSURE(cells[k].text == std::get<std::string>(content.rows[i][k]));
    }
  }
  return 0;
}
