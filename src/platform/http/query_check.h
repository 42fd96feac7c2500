// Holds a request's query parameters to what its operation declares.
#pragma once

#include <vector>

#include "base/error.h"
#include "platform/http/operation.h"

namespace http {

// Rules: query.unknown, query.repeated, query.type, query.choice, query.required,
// number.out_of_range (min, max). A name that is not declared is named only where it looks like a
// name.
std::vector<base::Violation> check_query(const Request& request, const Operation& operation);

}  // namespace http
