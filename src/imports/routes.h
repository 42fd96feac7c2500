#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace imports {

void add_preview_routes(http::Router& router, accounts::Gate& gate);
void add_import_routes(http::Router& router, accounts::Gate& gate);

}  // namespace imports
