#include "base/markup.h"

#include "base/text.h"

namespace base {

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r') out += c;
    }
  }
  return out;
}

std::string shortened(std::string_view text, size_t characters) {
  if (base::length(text) <= characters) return std::string(text);
  size_t count = 0;
  size_t end = 0;
  while (end < text.size() && count < characters) {
    const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0) != 0x80;
    if (begins && ++count == characters) break;
    ++end;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace base
