#include "platform/documents/csv_writer.h"

#include "platform/documents/csv_encoding.h"

namespace platform {

namespace {

// Every sign that a reader may take for the delimiter stands in quotation marks, so that none but the semicolon
// divides.
std::string quoted(const std::string& text) {
  if (text.find_first_of(kCsvDelimiters) == std::string::npos &&
      text.find_first_of("\"\r\n") == std::string::npos) {
    return text;
  }
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
      out += between + (std::holds_alternative<std::string>(cell) ? quoted(neutralised(text)) : text);
      between = ";";
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace platform
