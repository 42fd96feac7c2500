#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace calculations {

void add_calculation_routes(http::Router& router, accounts::Gate& gate);

}  // namespace calculations
