// Text into HTML and SVG.
#pragma once

#include <string>
#include <string_view>

namespace base {

// For element content and attribute values in either kind of quotes. Control characters that XML
// does not allow are left out.
std::string escaped(std::string_view text);

// At most so many characters, the last one "…" where something was cut.
std::string shortened(std::string_view text, size_t characters);

}  // namespace base
