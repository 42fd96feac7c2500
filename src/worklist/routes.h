#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace worklist {

void add_task_routes(http::Router& router, accounts::Gate& gate);

}  // namespace worklist
