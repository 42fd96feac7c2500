#pragma once

#include "accounts/gate.h"
#include "notifications/notification.h"

namespace notifications {

using record::Work;
using sharing::Viewer;

// One's own, and nobody else's: working material, without an entry.
Settings my_settings(Work& work, const Viewer& viewer);
// Errors: `email` field.required where something is wished for, email.unreadable.
base::Status change_my_settings(Work& work, const Viewer& viewer, const Settings& settings);

}  // namespace notifications
