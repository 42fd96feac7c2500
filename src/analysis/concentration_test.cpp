#include "analysis/concentration.h"

#include <gtest/gtest.h>

#include <cmath>

namespace analysis {
namespace {

std::vector<HouseholdCost> households(const std::vector<std::int64_t>& costs) {
  std::vector<HouseholdCost> out;
  for (size_t i = 0; i < costs.size(); ++i) out.push_back({"h" + std::to_string(i), costs[i], false});
  return out;
}

Concentration of(const std::vector<std::int64_t>& costs, std::vector<double> tops = {}) {
  return concentration(households(costs), {std::move(tops), 4}).value();
}

TEST(Concentration, of_equal_costs_is_none) {
  const auto found = of({7, 7, 7, 7, 7}, {0.2, 0.5});
  EXPECT_DOUBLE_EQ(found.gini, 0);
  EXPECT_DOUBLE_EQ(found.hoover, 0);
  EXPECT_NEAR(found.theil, 0, 1e-16);
  EXPECT_DOUBLE_EQ(found.hhi, 0.2);
  EXPECT_DOUBLE_EQ(found.top_shares[0].share, 0.2);
  for (const double decile : found.deciles) EXPECT_NEAR(decile, 0.1, 1e-15);
}

TEST(Concentration, of_one_household_that_is_the_whole_cost_is_greatest) {
  const auto found = of({0, 0, 0, 5});
  EXPECT_DOUBLE_EQ(found.gini, 0.75);  // 1 − 1/n
  EXPECT_DOUBLE_EQ(found.hoover, 0.75);
  EXPECT_NEAR(found.theil, std::log(4), 1e-15);
  EXPECT_DOUBLE_EQ(found.hhi, 1);
}

TEST(Concentration, of_1_to_4_is_what_one_finds_by_hand) {
  const auto found = of({4, 1, 3, 2}, {0.25, 0.375, 1, 0});
  EXPECT_DOUBLE_EQ(found.gini, 0.25);  // 2·30/(4·10) − 5/4
  EXPECT_DOUBLE_EQ(found.hoover, 0.2);
  EXPECT_DOUBLE_EQ(found.hhi, 0.3);
  EXPECT_NEAR(found.theil,
              (0.4 * std::log(0.4) + 0.8 * std::log(0.8) + 1.2 * std::log(1.2) + 1.6 * std::log(1.6)) / 4, 1e-15);
  EXPECT_DOUBLE_EQ(found.top_shares[0].share, 0.4);
  EXPECT_DOUBLE_EQ(found.top_shares[1].share, 0.55);  // and half of the next
  EXPECT_DOUBLE_EQ(found.top_shares[2].share, 1);
  EXPECT_DOUBLE_EQ(found.top_shares[3].share, 0);
  EXPECT_DOUBLE_EQ(found.lorenz[2].cost, 0.3);
}

TEST(Concentration, does_not_change_when_every_row_is_doubled) {
  const auto once = of({1, 2, 3, 4, 90}, {0.2}), twice = of({1, 90, 2, 3, 4, 1, 2, 3, 4, 90}, {0.2});
  EXPECT_NEAR(once.gini, twice.gini, 1e-15);
  EXPECT_NEAR(once.theil, twice.theil, 1e-15);
  EXPECT_NEAR(once.top_shares[0].share, twice.top_shares[0].share, 1e-15);
  EXPECT_NEAR(once.hhi, 2 * twice.hhi, 1e-15);
}

TEST(Concentration, gives_109_of_760_households_and_48_per_cent) {
  std::vector<HouseholdCost> rows;  // 760 households; those all the time carry 48 of 100 M kr
  for (int i = 0; i < 109; ++i)
    rows.push_back({"c" + std::to_string(i), 48'000'000'00 / 109 + (i < 48'000'000'00 % 109), true});
  for (int i = 0; i < 651; ++i)
    rows.push_back({"o" + std::to_string(i), 52'000'000'00 / 651 + (i < 52'000'000'00 % 651), false});
  const auto found = *concentration(rows, {{}, 1});
  EXPECT_EQ(found.households, 760);
  EXPECT_EQ(found.continuous_households, 109);
  EXPECT_EQ(std::round(found.continuous_share_of_households * 100), 14);
  EXPECT_DOUBLE_EQ(found.continuous_share_of_cost, 0.48);
}

TEST(Concentration, refuses_what_is_impossible) {
  auto rows = households({1, -1, 2});
  rows[2].household = "h0";
  const auto result = concentration(rows, {{1.5}, 0});
  ASSERT_FALSE(result);
  std::vector<std::string> found;
  for (const auto& violation : result.error().violations) found.push_back(violation.field + " " + violation.rule);
  EXPECT_EQ(found, (std::vector<std::string>{"rows[1] amount.negative", "rows[2] name.repeated",
                                             "top_shares[0] share.outside", "lorenz_points count.outside"}));
  EXPECT_EQ(concentration(households({0, 0}), {{}, 1}).error().violations.at(0).rule, "concentration.no_cost");
  EXPECT_EQ(concentration({}, {{}, 1}).error().violations.at(0).rule, "list.empty");
}

}  // namespace
}  // namespace analysis
