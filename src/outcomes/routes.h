#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"
#include "sharing/ending.h"

namespace outcomes {

void add_participation_routes(http::Router& router, accounts::Gate& gate);
void add_participation_step_routes(http::Router& router, accounts::Gate& gate);
// `endings` is how each room ends what runs, where an exit is overridden.
void add_exit_routes(http::Router& router, accounts::Gate& gate, const sharing::EndingTable& endings);
void add_measurement_routes(http::Router& router, accounts::Gate& gate);

}  // namespace outcomes
