// Bytes of a text file to UTF-8, and its delimiter. For the CSV reader and writer only.
#pragma once

#include <string>
#include <string_view>

namespace platform {

struct DecodedText {
  std::string encoding;
  std::string text;  // UTF-8 without byte-order mark
};

// A byte that Windows-1252 does not define becomes U+FFFD.
DecodedText decode_text(std::string_view bytes);

// What divides cells; the first is taken where none divides anything, and is the one that is written.
inline constexpr std::string_view kCsvDelimiters = ";\t,|";

// The delimiter that divides most of the first records alike, and leaves no quotation mark open.
char detect_delimiter(std::string_view text);

}  // namespace platform
