#pragma once

#include "accounts/gate.h"
#include "parties/code_list.h"
#include "platform/http/router.h"

namespace app {

// The codes of every list that a form offers; the web's catalogues own the words.
void add_code_list_routes(http::Router& router, accounts::Gate& gate);

// The codes of those lists whose local values and offer a branch administers.
parties::SharedCodes shared_codes();

}  // namespace app
