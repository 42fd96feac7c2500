// Compression of whole texts for receivers that ask for it. Threading: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace http {

// Empty when the result would not be smaller.
std::string brotli(std::string_view bytes);
std::string gzip(std::string_view bytes);

}  // namespace http
