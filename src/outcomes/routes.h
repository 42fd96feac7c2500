#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace outcomes {

void add_participation_routes(http::Router& router, accounts::Gate& gate);
void add_participation_step_routes(http::Router& router, accounts::Gate& gate);
void add_measurement_routes(http::Router& router, accounts::Gate& gate);

}  // namespace outcomes
