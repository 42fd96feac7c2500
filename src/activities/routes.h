#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace activities {

void add_intervention_type_routes(http::Router& router, accounts::Gate& gate);
void add_intervention_routes(http::Router& router, accounts::Gate& gate);
void add_intervention_step_routes(http::Router& router, accounts::Gate& gate);
void add_service_giver_routes(http::Router& router, accounts::Gate& gate);
void add_proposal_routes(http::Router& router, accounts::Gate& gate);

}  // namespace activities
