// JSON text laid out for people: two spaces a level, a line for each member, empty lists and
// objects in place. The text must be valid JSON. The same text always gives the same layout.
#pragma once

#include <string>
#include <string_view>

namespace http {

std::string pretty_json(std::string_view compact);

}  // namespace http
