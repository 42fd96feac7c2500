#pragma once

#include "accounts/gate.h"
#include "parties/code_list.h"
#include "platform/http/router.h"
#include "sharing/undo.h"

namespace accounts {

// Log-in and log-out. `secure_cookies` where the service is reached by https.
void add_session_routes(http::Router& router, Gate& gate, bool secure_cookies);
// Units and projects, colleagues, parties.
void add_organisation_routes(http::Router& router, Gate& gate);
// What the forms go by in the viewer's branches.
void add_branch_rules_routes(http::Router& router, Gate& gate);
// What an administrator changes: time limits, mandatory fields, units and projects, staff with roles, accounts; and the
// record of it.
void add_parameter_routes(http::Router& router, Gate& gate);
void add_staffing_routes(http::Router& router, Gate& gate);
void add_mandatory_field_routes(http::Router& router, Gate& gate);
void add_unit_routes(http::Router& router, Gate& gate);
void add_staff_routes(http::Router& router, Gate& gate);
void add_account_routes(http::Router& router, Gate& gate);
// A branch's own codes, administered, and what forms offer of them; `shared` outlives the router.
void add_code_list_routes(http::Router& router, Gate& gate, const parties::SharedCodes& shared);
// Drafts: the owner's working material, kept for thirty days.
void add_draft_routes(http::Router& router, Gate& gate);
// Undo; `table` outlives the router.
void add_undo_routes(http::Router& router, Gate& gate, const sharing::UndoTable& table);

}  // namespace accounts
