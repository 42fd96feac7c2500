#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"
#include "sharing/undo.h"

namespace accounts {

// Log-in and log-out. `secure_cookies` where the service is reached by https.
void add_session_routes(http::Router& router, Gate& gate, bool secure_cookies);
// Units and projects, colleagues, parties.
void add_organisation_routes(http::Router& router, Gate& gate);
// Drafts: the owner's working material, kept for thirty days.
void add_draft_routes(http::Router& router, Gate& gate);
// Undo; `table` outlives the router.
void add_undo_routes(http::Router& router, Gate& gate, const sharing::UndoTable& table);

}  // namespace accounts
