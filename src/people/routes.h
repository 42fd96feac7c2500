#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace people {

void add_person_routes(http::Router& router, accounts::Gate& gate);
void add_search_routes(http::Router& router, accounts::Gate& gate);
void add_around_routes(http::Router& router, accounts::Gate& gate);
void add_ownership_routes(http::Router& router, accounts::Gate& gate);

}  // namespace people
