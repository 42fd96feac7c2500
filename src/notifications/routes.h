#pragma once

#include "accounts/gate.h"
#include "platform/http/router.h"

namespace notifications {

// `is_mail_on`: whether letters leave this installation at all; told with one's settings.
void add_notification_routes(http::Router& router, accounts::Gate& gate, bool is_mail_on);

}  // namespace notifications
