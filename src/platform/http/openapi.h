// The API document (OpenAPI 3.1), made from nothing but the routes' own declarations.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/router.h"

namespace http {

// The same routes in any order give the same bytes. A type whose request and response schemas
// differ stands as `X` (response) and `XInput` (request). ENSUREs that one name is one schema.
std::string openapi_document(const Router& router, std::string_view title,
                             std::string_view version);

}  // namespace http
