#include "accounts/account.h"

#include <algorithm>

#include "base/text.h"

namespace accounts {

namespace {

constexpr size_t kUsernameMin = 3;
constexpr size_t kUsernameMax = 40;
constexpr size_t kPasswordMin = 12;

bool is_username_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

}  // namespace

bool is_locked(const Account& account, base::Instant now) {
  return account.locked_until && now < *account.locked_until;
}

int minutes_left(const Account& account, base::Instant now) {
  if (!is_locked(account, now)) return 0;
  const auto seconds = (account.locked_until->seconds() - now.seconds()).count();
  return static_cast<int>((seconds + 59) / 60);
}

Account after_wrong_password(Account account, base::Instant now) {
  ++account.failed_count;
  if (account.failed_count % kTriesMax == 0) account.locked_until = now.plus_seconds(kLockMinutes * 60);
  return account;
}

bool is_live(const OpenSession& session, base::Instant now) {
  return now < session.expires_at && now < session.last_used_at.plus_seconds(kIdleSeconds);
}

base::Status check_new_account(std::string_view username, std::string_view password) {
  std::vector<base::Violation> broken;
  const bool fits = username.size() >= kUsernameMin && username.size() <= kUsernameMax &&
                    std::all_of(username.begin(), username.end(), is_username_letter);
  if (!fits) broken.push_back({"username", "account.username_form", {}});
  if (base::length(password) < kPasswordMin) {
    broken.push_back({"password", "account.password_short", {{"min", std::to_string(kPasswordMin)}}});
  }
  if (password == username) broken.push_back({"password", "account.password_is_username", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace accounts
