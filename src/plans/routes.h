#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace plans {

void add_plan_routes(http::Router& router, accounts::Gate& gate);
void add_plan_step_routes(http::Router& router, accounts::Gate& gate);
void add_plan_follow_routes(http::Router& router, accounts::Gate& gate);
void add_plan_version_routes(http::Router& router, accounts::Gate& gate);

}  // namespace plans
