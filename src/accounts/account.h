// Local accounts and log-in sessions. Rules only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"

namespace accounts {

struct Account {
  std::string id;
  base::StaffId staff_id;
  std::string password_hash;
  int failed_count = 0;
  std::optional<base::Instant> locked_until;
};

// After five wrong passwords in a row an account is closed for a quarter of an hour; every further five
// close it again.
inline constexpr int kTriesMax = 5;
inline constexpr int kLockMinutes = 15;
// A session ends after an hour unused, and after twelve hours however it is used.
inline constexpr int kIdleSeconds = 3600;
inline constexpr int kSessionSeconds = 12 * 3600;

bool is_locked(const Account& account, base::Instant now);
// Whole minutes until it opens, at least 1.
int minutes_left(const Account& account, base::Instant now);
// The account after one more wrong password.
Account after_wrong_password(Account account, base::Instant now);

struct OpenSession {
  std::string id;
  base::StaffId staff_id;
  std::string csrf_token;
  base::Instant last_used_at;
  base::Instant expires_at;
  bool must_change_password = false;  // opens nothing but that change
};
bool is_live(const OpenSession& session, base::Instant now);

// Rules broken: account.username_form (3–40 of a–z, 0–9, `.`, `-`, `_`), account.password_short (fewer
// than 12 characters), account.password_is_username.
base::Status check_new_account(std::string_view username, std::string_view password);
base::Status check_username(std::string_view username);
// At `password`: account.password_short, account.password_is_username, account.password_unchanged.
base::Status check_new_password(std::string_view username, std::string_view before, std::string_view password);

// A password to be handed over and changed at once: twenty letters and digits in fours, without those that
// are taken for each other. One for each byte; 20 are wanted.
inline constexpr size_t kPasswordBytes = 20;
std::string password_from(std::string_view random_bytes);

}  // namespace accounts
