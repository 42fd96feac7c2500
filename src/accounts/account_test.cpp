#include "accounts/account.h"

#include <gtest/gtest.h>

namespace accounts {
namespace {

const base::Instant kNow = base::Instant::parse("2026-11-23T08:00:00Z").value();

TEST(Lockout, closes_after_five_and_opens_after_a_quarter_of_an_hour) {
  Account account{"a1", base::StaffId("s1"), "", 0, {}};
  for (int i = 0; i < 4; ++i) account = after_wrong_password(account, kNow);
  EXPECT_FALSE(is_locked(account, kNow));
  account = after_wrong_password(account, kNow);
  EXPECT_TRUE(is_locked(account, kNow));
  EXPECT_EQ(minutes_left(account, kNow), 15);
  EXPECT_EQ(minutes_left(account, kNow.plus_seconds(14 * 60 + 1)), 1);
  EXPECT_FALSE(is_locked(account, kNow.plus_seconds(15 * 60)));
}

TEST(OpenSession, ends_unused_after_an_hour_and_always_after_twelve) {
  const OpenSession session{"x", base::StaffId("s1"), "c", kNow, kNow.plus_seconds(kSessionSeconds)};
  EXPECT_TRUE(is_live(session, kNow.plus_seconds(3599)));
  EXPECT_FALSE(is_live(session, kNow.plus_seconds(3600)));
  OpenSession used = session;
  used.last_used_at = kNow.plus_seconds(kSessionSeconds - 1);
  EXPECT_TRUE(is_live(used, kNow.plus_seconds(kSessionSeconds - 1)));
  EXPECT_FALSE(is_live(used, kNow.plus_seconds(kSessionSeconds)));
}

TEST(NewAccount, names_every_broken_rule) {
  EXPECT_TRUE(check_new_account("anna.berg", "ett långt lösenord").has_value());
  const auto broken = check_new_account("Anna Berg", "kort");
  ASSERT_FALSE(broken.has_value());
  EXPECT_EQ(broken.error().violations.size(), 2u);
  EXPECT_FALSE(check_new_account("anna.berg.lang", "anna.berg.lang").has_value());
}

TEST(NewPassword, is_another_than_before_and_than_the_name) {
  EXPECT_TRUE(check_new_password("anna.berg", "ett gammalt ord", "ett långt lösenord").has_value());
  EXPECT_EQ(check_new_password("anna.berg", "ett långt lösenord", "ett långt lösenord").error().violations.at(0).rule,
            "account.password_unchanged");
  EXPECT_FALSE(check_new_password("anna.berg", "", "kort").has_value());
}

TEST(HandedOverPassword, is_long_readable_and_itself_allowed) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  EXPECT_EQ(password_from(bytes).find_first_of("lio01"), std::string::npos);
  const std::string password = password_from(bytes.substr(0, kPasswordBytes));
  EXPECT_EQ(password, "abcd-efgh-jkmn-pqrs-tuvw");
  EXPECT_TRUE(check_new_account("anna.berg", password).has_value());
}

}  // namespace
}  // namespace accounts
