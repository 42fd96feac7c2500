#include "platform/documents/table.h"

#include "platform/documents/csv_reader.h"
#include "platform/documents/xlsx_reader.h"

namespace platform {

base::Result<Table> read_table(std::string_view bytes, const TableLimits& limits) {
  using base::Error;
  using base::ErrorCode;
  if (bytes.empty()) return Error{ErrorCode::invalid_input, "file.empty", {}};
  if (bytes.size() > limits.file_bytes) return Error{ErrorCode::too_large, "file.too_large", {}};
  if (bytes.starts_with("PK\x03\x04")) return read_xlsx(bytes, limits);
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
    return Error{ErrorCode::invalid_input, "file.encrypted_or_old", {}};
  }
  return read_csv(bytes, limits);
}

}  // namespace platform
