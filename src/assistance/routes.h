#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace assistance {

void add_household_routes(http::Router& router, accounts::Gate& gate);
void add_household_list_routes(http::Router& router, accounts::Gate& gate);

}  // namespace assistance
