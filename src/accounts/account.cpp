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

base::Status check_username(std::string_view username) {
  const bool fits = username.size() >= kUsernameMin && username.size() <= kUsernameMax &&
                    std::all_of(username.begin(), username.end(), is_username_letter);
  if (!fits) return base::invalid("username", "account.username_form");
  return base::done();
}

base::Status check_new_account(std::string_view username, std::string_view password) {
  std::vector<base::Violation> broken;
  if (!check_username(username).has_value()) broken.push_back({"username", "account.username_form", {}});
  if (base::length(password) < kPasswordMin) {
    broken.push_back({"password", "account.password_short", {{"min", std::to_string(kPasswordMin)}}});
  }
  if (password == username) broken.push_back({"password", "account.password_is_username", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Status check_new_password(std::string_view username, std::string_view before, std::string_view password) {
  TRY(check_new_account(username, password));
  if (before == password) return base::invalid("password", "account.password_unchanged");
  return base::done();
}

std::string password_from(std::string_view random_bytes) {
  constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";  // 31: a byte modulo 31 is even enough
  std::string out;
  for (size_t i = 0; i < random_bytes.size(); ++i) {
    if (i > 0 && i % 4 == 0) out += '-';
    out += kLetters[static_cast<unsigned char>(random_bytes[i]) % kLetters.size()];
  }
  return out;
}

}  // namespace accounts
