#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace assessment {

void add_assessment_routes(http::Router& router, accounts::Gate& gate);

}  // namespace assessment
