#include "base/identity_number.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace base {
namespace {

// Numbers here are from the Swedish Tax Agency's published test series.
const Date kToday = Date::parse("2026-11-23").value();

std::string rule_of(std::string_view text) {
  const auto number = IdentityNumber::parse(text, kToday);
  return number.has_value() ? "" : number.error().violations.at(0).rule;
}

TEST(IdentityNumber, reads_every_way_of_writing_it) {
  for (const char* text : {"199001012385", "19900101-2385", "900101-2385", "9001012385", " 900101 2385 "}) {
    const auto number = IdentityNumber::parse(text, kToday);
    ASSERT_TRUE(number.has_value()) << text;
    EXPECT_EQ(number->digits(), "199001012385");
    EXPECT_EQ(number->display(kToday), "900101-2385");
    EXPECT_EQ(number->born_on()->str(), "1990-01-01");
    EXPECT_EQ(number->sex(), Sex::woman);
    EXPECT_EQ(number->kind(), IdentityNumberKind::personal_number);
  }
}

TEST(IdentityNumber, says_which_rule_is_broken) {
  EXPECT_EQ(rule_of(""), "identity_number.length");
  EXPECT_EQ(rule_of("90010123"), "identity_number.length");
  EXPECT_EQ(rule_of("900101-23851"), "identity_number.length");
  EXPECT_EQ(rule_of("90-01012385"), "identity_number.characters");
  EXPECT_EQ(rule_of("900101--2385"), "identity_number.characters");
  EXPECT_EQ(rule_of("900101-T385"), "identity_number.characters");
  EXPECT_EQ(rule_of("19901301-2385"), "identity_number.date");
  for (const char digit : std::string("012346789")) {
    EXPECT_EQ(rule_of(std::string("19900101-238") + digit), "identity_number.check_digit");
  }
  EXPECT_EQ(rule_of("20260229-2382"), "identity_number.date");
}

TEST(IdentityNumber, nobody_is_born_tomorrow) {
  const auto born = Date::parse("1990-01-01").value();
  EXPECT_TRUE(IdentityNumber::parse("19900101-2385", born).has_value());
  const auto later_that_year = Date::parse("2000-09-12").value();
  EXPECT_TRUE(IdentityNumber::parse("200009722398", later_that_year).has_value());
  const auto early = IdentityNumber::parse("200009722398", later_that_year.plus_days(-1));
  ASSERT_FALSE(early.has_value());
  EXPECT_EQ(early.error().violations.at(0).rule, "identity_number.future");
}

TEST(IdentityNumber, coordination_number_has_sixty_added_to_the_day) {
  const auto dated = IdentityNumber::parse("200009722398", kToday);
  ASSERT_TRUE(dated.has_value());
  EXPECT_EQ(dated->kind(), IdentityNumberKind::coordination_number);
  EXPECT_EQ(dated->born_on()->str(), "2000-09-12");
  const auto undated = IdentityNumber::parse("199000702390", kToday);
  ASSERT_TRUE(undated.has_value());
  EXPECT_FALSE(undated->born_on());
  EXPECT_EQ(undated->birth_year(), 1990);
  EXPECT_EQ(rule_of("199013702390"), "identity_number.date");
}

// The whole of the agency's series is read, and no number of it with its last digit moved one step.
TEST(IdentityNumber, reads_the_published_series_of_the_fixture) {
  std::ifstream file(SAMSYN_SOURCE_DIR "/tests/fixtures/identity_numbers.csv");
  std::string line;
  int count = 0;
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '#' || line[0] == 'n') continue;
    const std::string digits = line.substr(0, 12);
    ASSERT_EQ(rule_of(digits), "") << "line " << count;
    std::string moved = digits;
    moved[11] = moved[11] == '9' ? '0' : static_cast<char>(moved[11] + 1);
    ASSERT_EQ(rule_of(moved), "identity_number.check_digit") << "line " << count;
    ++count;
  }
  EXPECT_GT(count, 280);
  EXPECT_LE(count, 400);
}

TEST(IdentityNumber, plus_means_a_century_earlier) {
  const auto number = IdentityNumber::parse("900101+9802", kToday);
  ASSERT_TRUE(number.has_value());
  EXPECT_EQ(number->digits(), "189001019802");
  EXPECT_EQ(number->display(kToday), "900101+9802");
}

TEST(IdentityNumber, sign_changes_in_the_year_of_the_hundredth_birthday) {
  const auto number = IdentityNumber::parse("189001019802", kToday);
  ASSERT_TRUE(number.has_value());
  EXPECT_EQ(number->display(Date::parse("1989-12-31").value()), "900101-9802");
  EXPECT_EQ(number->display(Date::parse("1990-01-01").value()), "900101+9802");
}

}  // namespace
}  // namespace base
