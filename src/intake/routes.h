#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace intake {

void add_referral_routes(http::Router& router, accounts::Gate& gate);
void add_referral_step_routes(http::Router& router, accounts::Gate& gate);
void add_routine_meeting_routes(http::Router& router, accounts::Gate& gate);

}  // namespace intake
