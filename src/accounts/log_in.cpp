#include "accounts/log_in.h"

#include <atomic>
#include <mutex>

#include "accounts/account_store.h"
#include "sharing/sharing_store.h"

namespace accounts {

namespace {

// Of no account: an unknown name costs as much as a wrong password.
const std::string& hash_of_nobody() {
  static const std::string hash = platform::hash_password("nobody has this password");
  return hash;
}

bool try_password(const std::string& password, const std::string& hash) {
  static std::mutex one_at_a_time[2];
  static std::atomic<unsigned> turn = 0;
  const std::lock_guard lock(one_at_a_time[turn++ % 2]);
  return platform::password_matches(password, hash);
}

base::Error wrong() { return {base::ErrorCode::unauthenticated, "session.wrong_credentials", {}}; }

base::Error locked(const Account& account, base::Instant now) {
  return {base::ErrorCode::locked, "session.locked",
          {{"", "session.locked", {{"minutes", std::to_string(minutes_left(account, now))}}}}};
}

OpenSession new_session(record::Dispatcher& dispatcher, const base::StaffId& staff_id) {
  const auto now = dispatcher.clock().now();
  return {dispatcher.random().new_uuid(), staff_id,
          platform::to_base64url(dispatcher.random().bytes(24)), now, now.plus_seconds(kSessionSeconds)};
}

}  // namespace

base::Result<LoggedIn> log_in(record::Dispatcher& dispatcher, const record::Caller& caller,
                              const std::string& username, const std::string& password) {
  const auto now = dispatcher.clock().now();
  const auto& municipality_id = caller.municipality_id;
  TRY_ASSIGN(const auto account, dispatcher.read<std::optional<Account>>(caller, [&](Work& work) {
    return base::Result<std::optional<Account>>(find_account(work.session(), municipality_id, username));
  }));
  if (account && is_locked(*account, now)) return locked(*account, now);
  const bool right = try_password(password, account ? account->password_hash : hash_of_nobody());
  if (!account) return wrong();
  if (!right) {
    const Account failed = after_wrong_password(*account, now);
    TRY(dispatcher.write<base::Done>(caller, [&](Work& work) {
      save_tries(work.session(), municipality_id, failed);
      return base::done();
    }));
    if (is_locked(failed, now)) return locked(failed, now);
    return wrong();
  }
  LoggedIn out{platform::to_base64url(dispatcher.random().bytes(32)),
               new_session(dispatcher, account->staff_id), {}};
  TRY(dispatcher.write<base::Done>(caller, [&](Work& work) {
    Account cleared = *account;
    cleared.failed_count = 0;
    cleared.locked_until.reset();
    save_tries(work.session(), municipality_id, cleared);
    delete_ended_sessions(work.session(), now);
    insert_session(work.session(), municipality_id, out.session, platform::digest(out.token), now);
    out.viewer = sharing::find_viewer(work.session(), municipality_id, account->staff_id).value();
    return base::done();
  }));
  return out;
}

void log_out(record::Dispatcher& dispatcher, const Entered& entered) {
  dispatcher.database().write([&](sql::Session& session) {
    delete_session(session, entered.caller.municipality_id, entered.session.id);
    return true;
  });
}

std::optional<Viewer> viewer_named(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const std::string& username) {
  const auto account = find_account(session, municipality_id, username);
  if (!account) return std::nullopt;
  return sharing::find_viewer(session, municipality_id, account->staff_id);
}

base::Status make_account(Work& work, const base::StaffId& staff_id, const std::string& username,
                          const std::string& password_hash) {
  if (find_account(work.session(), work.municipality_id(), username)) {
    return base::Error{base::ErrorCode::conflict, "account.username_taken", {}};
  }
  const Account account{work.new_id<base::StaffId>().str(), staff_id, password_hash, 0, {}};
  insert_account(work.session(), work.municipality_id(), account, username);
  return base::done();
}

}  // namespace accounts
