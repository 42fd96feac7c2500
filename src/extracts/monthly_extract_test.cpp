#include "extracts/monthly_extract.h"

#include <gtest/gtest.h>

#include "extracts/test_extract.h"

namespace extracts {
namespace {

using activities::SkrCategory;
using assistance::SupportObstacle;

TEST(MonthlyExtract, gathers_each_household_with_its_own) {
  const auto found = two_households();
  ASSERT_EQ(found.households.size(), 2u);
  EXPECT_EQ(found.households[0].members.size(), 3u);
  EXPECT_EQ(found.adults(), 3);
  EXPECT_EQ(found.children(), 1);
  EXPECT_EQ(found.amount_ore(), 900'050 + 120'049 + 50'000);
}

// What was judged in another household is not told in this one, and of a child nothing is.
TEST(MonthlyExtract, tells_the_last_judged_obstacle_of_each_adult) {
  const auto found = two_households();
  const auto& members = found.households[0].members;
  ASSERT_TRUE(members[0].obstacle.has_value());
  EXPECT_EQ(members[0].obstacle->obstacle, SupportObstacle::sick_without_benefit);
  EXPECT_EQ(members[0].obstacle->month, day("2026-10-01"));
  EXPECT_FALSE(members[1].obstacle.has_value());
  EXPECT_FALSE(members[2].obstacle.has_value());
}

TEST(MonthlyExtract, tells_the_classes_of_the_interventions_and_how_much_of_full_time) {
  const auto found = two_households();
  EXPECT_EQ(found.households[0].members[0].interventions,
            (std::map<SkrCategory, std::optional<int>>{{SkrCategory::work_training, {}}, {SkrCategory::language, 50}}));
  EXPECT_TRUE(found.households[1].members[0].interventions.empty());
}

TEST(MonthlyExtract, lacks_a_number_of_anybody_and_an_obstacle_of_an_adult) {
  auto found = two_households();
  auto& members = found.households[0].members;
  EXPECT_EQ(lacks_of(members[0]), std::vector<Lack>{Lack::identity_number});
  EXPECT_EQ(lacks_of(members[1]), (std::vector<Lack>{Lack::identity_number, Lack::support_obstacle}));
  EXPECT_EQ(lacks_of(members[2]), std::vector<Lack>{Lack::identity_number});
  members[0].identity_number = "x";
  EXPECT_TRUE(lacks_of(members[0]).empty());
}

TEST(MonthlyExtract, names_the_codes_it_has_that_nobody_has_filled_in) {
  ReportingCodes codes = shipped_reporting_codes().front();
  codes.reported[{"sex", "woman"}] = "2";
  codes.reported[{"household_type", "single"}] = "1";
  std::string found;
  for (const auto& one : unfilled_codes(two_households(), codes)) found += one.list + "=" + one.code + " ";
  EXPECT_EQ(found,
            "household_type=couple_with_children member_role=child member_role=co_applicant "
            "member_role=registered_applicant sex=man skr_category=language skr_category=work_training "
            "support_obstacle=sick_without_benefit ");
}

}  // namespace
}  // namespace extracts
