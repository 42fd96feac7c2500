#include "people/person.h"

#include <gtest/gtest.h>

namespace people {
namespace {

PersonDetails named(const std::string& given, const std::string& family, std::optional<int> birth_year = {}) {
  PersonDetails out;
  out.given_name = given;
  out.family_name = family;
  out.birth_year = birth_year;
  return out;
}

const base::Date kToday = *base::Date::parse("2026-11-23");

TEST(Check, a_blank_number_is_no_number) {
  for (const char* blank : {"", " ", "\t "}) {
    NewPerson nobody;
    nobody.identity_number = blank;
    const auto checked = check(nobody, kToday);
    ASSERT_FALSE(checked.has_value());
    EXPECT_EQ(checked.error().violations.at(0).rule, "person.name_or_number");
  }
  NewPerson numbered;
  numbered.identity_number = "195603032193";
  EXPECT_TRUE(check(numbered, kToday).has_value());
}

TEST(ValidFrom, is_neither_before_birth_nor_before_the_number_that_holds_now) {
  const auto day = [](const char* text) { return *base::Date::parse(text); };
  const auto born_1956_03_03 = *base::IdentityNumber::parse("195603032193", kToday);
  const std::vector<HeldNumber> held = {
      {"2", *base::IdentityNumber::parse("195603212696", kToday), day("2026-10-01"), {}},
      {"1", *base::IdentityNumber::parse("195607302329", kToday), day("2020-01-01"), day("2026-09-30")}};
  const auto rule = [&](const char* from, const std::vector<HeldNumber>& numbers) {
    const auto checked = check_valid_from(born_1956_03_03, day(from), numbers, kToday);
    return checked.has_value() ? std::string() : checked.error().violations.at(0).rule;
  };
  EXPECT_EQ(rule("2026-11-24", {}), "date.in_future");
  EXPECT_EQ(rule("1956-03-02", {}), "person.number_before_birth");
  EXPECT_EQ(rule("1956-03-03", {}), "");
  EXPECT_EQ(rule("2026-09-30", held), "person.number_before_current");
  EXPECT_EQ(rule("2026-10-01", held), "");
}

TEST(SameByNumber, needs_a_name_that_is_alike_where_a_name_is_known) {
  EXPECT_TRUE(is_same_by_number(named("Eva", "Ek"), named("Eva", "Ek")));
  EXPECT_TRUE(is_same_by_number(named("Ek", "Eva"), named("Eva", "Ek")));
  EXPECT_TRUE(is_same_by_number(named("Eva", "Eek"), named("Eva", "Ek")));
  EXPECT_FALSE(is_same_by_number(named("Åsa", "Berg"), named("Eva", "Ek")));
  EXPECT_FALSE(is_same_by_number({}, named("Eva", "Ek")));
}

TEST(SameByNumber, is_not_gainsaid_by_a_name_that_is_not_known_or_by_an_earlier_numbers_year) {
  EXPECT_TRUE(is_same_by_number(named("Eva", "Ek"), {}));
  EXPECT_TRUE(is_same_by_number({}, {}));
  EXPECT_TRUE(is_same_by_number(named("Eva", "Ek", 1957), named("Eva", "Ek", 1958)));
}

TEST(FilledIn, takes_what_was_told_where_nothing_was_known_and_nowhere_else) {
  PersonDetails known = named("Eva", "Ek");
  known.phone = "070-1";
  PersonDetails told = named("Eva", "Eek");
  told.phone = "070-2";
  told.email = "eva@example.se";
  told.interpreter_needed = true;
  const auto out = filled_in(known, told);
  EXPECT_EQ(out.family_name, "Ek");
  EXPECT_EQ(out.phone, "070-1");
  EXPECT_EQ(out.email, "eva@example.se");
  EXPECT_TRUE(out.interpreter_needed);
  EXPECT_EQ(filled_in({}, told).family_name, "Eek");
  EXPECT_EQ(without(out, changes(known, out)), known);
  EXPECT_EQ(without(filled_in({}, told), changes({}, told)), PersonDetails());
}

}  // namespace
}  // namespace people
