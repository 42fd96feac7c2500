#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace placements {

void add_workplace_routes(http::Router& router, accounts::Gate& gate);
void add_placement_routes(http::Router& router, accounts::Gate& gate);
void add_placement_step_routes(http::Router& router, accounts::Gate& gate);
void add_follow_up_routes(http::Router& router, accounts::Gate& gate);
void add_document_routes(http::Router& router, accounts::Gate& gate);

}  // namespace placements
