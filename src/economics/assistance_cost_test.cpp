#include "economics/assistance_cost.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "economics/concentration_worth.h"

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }
Ratio percent(int value) { return Ratio::from_billionths(std::int64_t{value} * 10'000'000); }
base::Date day(const char* text) { return base::Date::parse(text).value(); }

AssistanceCostInput reported() {
  AssistanceCostInput input;
  input.reported = ReportedAssistance{401, kr(13'000'000), kr(7'800), {}};
  input.reported->parts = {{"young adults", kr(1'600'000), 43, {}},
                           {"ill-health", kr(6'500'000), {}, percent(37)}};
  return input;
}

TEST(AssistanceCost, as_reported_implies_a_mean_of_4_16_months) {
  const auto fit = *assistance_cost(reported())->reported;
  EXPECT_NEAR(fit.implied_months, 4.16, 0.005);
  EXPECT_EQ(fit.whole_year, kr(401 * 7'800 * 12));
  EXPECT_EQ(fit.misfit, kr(401 * 7'800 * 12 - 13'000'000));
  EXPECT_EQ(fit.parts.at(0).mean_of_household, Money::from_ore(3'720'930));
  EXPECT_DOUBLE_EQ(fit.parts.at(1).share_of_budget, 0.5);
  EXPECT_DOUBLE_EQ(*fit.parts.at(1).households, 148.37);
}

TEST(AssistanceCost, counts_households_and_their_months_once) {
  AssistanceCostInput input;
  input.rows = {{"a", day("2015-01-01"), kr(5000), "young", {}},
                {"a", day("2015-01-20"), kr(1000), "young", "health"},
                {"a", day("2015-02-01"), kr(6000), "adult", {}},
                {"b", day("2015-02-01"), kr(9000), {}, "health"}};
  auto found = *assistance_cost(input);
  EXPECT_EQ(found.total.households, 2);
  EXPECT_EQ(found.total.household_months, 3);
  EXPECT_EQ(found.total.amount, kr(21'000));
  EXPECT_EQ(found.total.mean_of_month, kr(7'000));
  EXPECT_DOUBLE_EQ(*found.total.mean_months, 1.5);
  ASSERT_EQ(found.groups.size(), 3u);
  EXPECT_EQ(found.groups[0].key, "adult");
  EXPECT_EQ(found.groups[2].key, std::nullopt);  // not told: a category of its own, last
  EXPECT_EQ(found.groups[2].amount, kr(9000));
  EXPECT_EQ(found.barriers[0].household_months, 2);
  std::reverse(input.rows.begin(), input.rows.end());
  EXPECT_EQ(assistance_cost(input)->groups[0].amount, found.groups[0].amount);
}

TEST(AssistanceCost, refuses_what_is_impossible) {
  auto input = reported();
  input.reported->households = 0;
  input.reported->parts[1].households = 3;
  input.rows = {{"a", day("2015-01-01"), kr(-1), {}, {}}};
  const auto result = assistance_cost(input);
  ASSERT_FALSE(result);
  std::vector<std::string> found;
  for (const auto& violation : result.error().violations) found.push_back(violation.field + " " + violation.rule);
  EXPECT_EQ(found,
            (std::vector<std::string>{"rows[0].amount_kr amount.negative", "reported.households count.outside",
                                      "reported.parts[1].share_of_households field.not_used"}));
  EXPECT_EQ(assistance_cost({}).error().violations.at(0).rule, "list.empty");
}

TEST(ConcentrationWorth, of_109_of_760_households_with_48_per_cent_of_the_cost) {
  const auto found = *concentration_worth({760, 109, percent(48), kr(100'000'000), percent(10)});
  EXPECT_NEAR(found.share_of_households, 0.1434, 1e-4);
  EXPECT_EQ(found.group_cost, kr(48'000'000));
  EXPECT_EQ(found.group_mean, Money::from_ore(44'036'697));
  EXPECT_EQ(found.other_mean, Money::from_ore(7'987'711));
  EXPECT_DOUBLE_EQ(found.moved_households, 10.9);
  EXPECT_EQ(found.worth, kr(4'800'000));
  EXPECT_DOUBLE_EQ(found.worth_share, 0.048);
}

TEST(ConcentrationWorth, refuses_more_in_the_group_than_there_are) {
  const auto result = concentration_worth({100, 109, percent(148), kr(0), percent(10)});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().violations.size(), 3u);
}

}  // namespace
}  // namespace economics
