#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace journal {

void add_note_routes(http::Router& router, accounts::Gate& gate);
void add_template_routes(http::Router& router, accounts::Gate& gate);

}  // namespace journal
