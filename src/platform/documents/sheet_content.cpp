#include "platform/documents/sheet_content.h"

#include <cstdlib>

namespace platform {

namespace {

struct AsText {
  char decimal_mark;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(int64_t number) const { return std::to_string(number); }
  std::string operator()(const base::Date& date) const { return date.str(); }
  std::string operator()(Tenths tenths) const {
    const int size = std::abs(tenths.value);
    return (tenths.value < 0 ? "-" : "") + std::to_string(size / 10) + decimal_mark +
           std::to_string(size % 10);
  }
};

// The full-width forms are read as the plain ones in East Asian settings.
bool begins_like_formula(std::string_view text) {
  for (const std::string_view sign :
       {"=", "+", "-", "@", "|", "%", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B",
        "\xEF\xBC\x8D", "\xEF\xBC\xA0"}) {
    if (text.starts_with(sign)) return true;
  }
  return false;
}

}  // namespace

std::string cell_text(const CellValue& value, char decimal_mark) {
  return std::visit(AsText{decimal_mark}, value);
}

std::string neutralised(std::string_view text) {
  const std::string_view shown = text.substr(std::min(text.find_first_not_of(' '), text.size()));
  return (begins_like_formula(shown) ? "'" : "") + std::string(text);
}

}  // namespace platform
