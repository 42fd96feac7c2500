// Logging in and out. Threading: any thread; at most two passwords are tried at a time.
#pragma once

#include "accounts/gate.h"

namespace accounts {

struct LoggedIn {
  std::string token;  // goes to the cookie and is kept nowhere
  OpenSession session;
  Viewer viewer;
};

// Errors: unauthenticated `session.wrong_credentials` (also for an unknown name, after the same work),
// locked `session.locked` with `minutes`.
base::Result<LoggedIn> log_in(record::Dispatcher& dispatcher, const record::Caller& caller,
                              const std::string& username, const std::string& password);
void log_out(record::Dispatcher& dispatcher, const Entered& entered);

// On whose behalf a command runs: the staff member with that account, with the roles held now.
std::optional<Viewer> viewer_named(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const std::string& username);

// One's own, from the old one; other sessions of one's end. Errors: at `old_password`
// account.wrong_password; at `password` those of check_new_password.
base::Status change_password(record::Dispatcher& dispatcher, const Entered& entered, const std::string& old_password,
                             const std::string& password);

// For the command line and the demo: a staff member's local account. Errors as check_new_account.
base::Status make_account(Work& work, const base::StaffId& staff_id, const std::string& username,
                          const std::string& password_hash);

}  // namespace accounts
