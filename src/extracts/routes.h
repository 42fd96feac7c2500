#pragma once

#include "accounts/gate.h"
#include "extracts/reporting_codes.h"
#include "platform/http/router.h"

namespace extracts {

void add_monthly_extract_routes(http::Router& router, accounts::Gate& gate, const ReportingCodesVersions& codes);

}  // namespace extracts
