#include "imports/already_here.h"

#include <gtest/gtest.h>

namespace imports {
namespace {

using base::Sex;

base::Date date(const char* text) { return base::Date::parse(text).value(); }

import_rows::ParticipantRow row(const char* starts_on = "2015-02-01") {
  import_rows::ParticipantRow out;
  out.row_number = 7;
  out.given_name = "Åsa";
  out.family_name = "Öhman";
  out.starts_on = date(starts_on);
  return out;
}

KnownStay stay(std::optional<int> birth_year = {}, Sex sex = Sex::unknown, bool has_number = false) {
  return {base::PersonId("p1"), date("2015-02-01"), "åsa öhman", birth_year, sex, has_number};
}

std::optional<Double> found(const KnownStay& known, const import_rows::ParticipantRow& asked) {
  return AlreadyHere({known}, {}).find(asked, {});
}

TEST(AlreadyHere, same_name_and_same_start_are_the_same_participation) {
  const auto same = found(stay(), row());
  ASSERT_TRUE(same);
  EXPECT_EQ(same->same_as, SameAs::participation);
  EXPECT_EQ(same->person_id, base::PersonId("p1"));
  EXPECT_FALSE(found(stay(), row("2015-02-02")));
  auto other = row();
  other.given_name = "Ása Maria";
  EXPECT_FALSE(found(stay(), other));
}

TEST(AlreadyHere, year_sex_and_number_can_say_otherwise_but_only_when_both_are_known) {
  auto woman = row();
  woman.birth_year = 1980;
  woman.sex = Sex::woman;
  EXPECT_TRUE(found(stay(), woman));
  EXPECT_TRUE(found(stay(1980, Sex::woman), woman));
  EXPECT_FALSE(found(stay(1981, Sex::woman), woman));
  EXPECT_FALSE(found(stay(1980, Sex::man), woman));
  EXPECT_TRUE(found(stay(1980, Sex::woman, true), woman));
}

TEST(AlreadyHere, a_known_number_decides_alone) {
  const AlreadyHere here({stay()}, {});
  auto renamed = row();
  renamed.family_name = "Annat";
  EXPECT_TRUE(here.find(renamed, base::PersonId("p1")));
  EXPECT_FALSE(here.find(row(), base::PersonId("p2")));
}

TEST(AlreadyHere, a_row_of_the_same_file_is_here_whoever_it_is) {
  const AlreadyHere here({}, {7});
  const auto same = here.find(row(), {});
  ASSERT_TRUE(same);
  EXPECT_EQ(same->same_as, SameAs::row_of_file);
  EXPECT_FALSE(same->person_id);
  auto next = row();
  next.row_number = 8;
  EXPECT_FALSE(here.find(next, {}));
}

}  // namespace
}  // namespace imports
