#pragma once

#include <string>

namespace app {

// The API document of this program, as docs/openapi.json holds it.
std::string api_document();

}  // namespace app
