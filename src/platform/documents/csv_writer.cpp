#include "platform/documents/csv_writer.h"

namespace platform {

namespace {

std::string quoted(const std::string& text) {
  if (text.find_first_of(";\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

}  // namespace

std::string write_csv(const SheetContent& content, char decimal_mark) {
  std::string out = "\xEF\xBB\xBF";
  const char* between = "";
  for (const auto& heading : content.headings) {
    out += between + quoted(neutralised(heading));
    between = ";";
  }
  out += "\r\n";
  for (const auto& row : content.rows) {
    between = "";
    for (const auto& cell : row) {
      const std::string text = cell_text(cell, decimal_mark);
      out += between + quoted(std::holds_alternative<std::string>(cell) ? neutralised(text) : text);
      between = ";";
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace platform
