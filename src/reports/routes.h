#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace reports {

void add_appendix_routes(http::Router& router, accounts::Gate& gate);

}  // namespace reports
