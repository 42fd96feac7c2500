#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"
#include "sharing/undo.h"

namespace thread {

// `undo` says which entries can be undone; it outlives the router.
void add_thread_routes(http::Router& router, accounts::Gate& gate, const sharing::UndoTable& undo);

}  // namespace thread
