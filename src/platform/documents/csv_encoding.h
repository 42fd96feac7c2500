// Bytes of a text file to UTF-8. Only the CSV reader includes this.
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

// The delimiter that divides most of the first records alike.
char detect_delimiter(std::string_view text);

}  // namespace platform
