#include "analysis/savings_comparison.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

Month month(const char* text) { return Month::parse(text).value(); }

// A hundred kronor less each month, and from the month after `start` on 2 300 less beside.
void add_paid(RealisedSavingsInput& input, const std::string& person, std::int64_t from_kr, int start) {
  input.members.push_back({person, "h" + person, month("2020-01"), {}});
  for (int at = input.first_month.number; at <= input.last_month.number; ++at) {
    const std::int64_t kr = from_kr - 100 * (at - input.first_month.number) - (at > start ? 2300 : 0);
    input.paid.push_back({"h" + person, {at}, kr * 100});
  }
}

// Twenty participants, who began in March or May, and sixty others, with the same trend.
RealisedSavingsInput input_of() {
  RealisedSavingsInput out;
  out.first_month = month("2024-01");
  out.last_month = month("2026-06");
  out.months_before = 6;
  out.months_after = 12;
  out.compared_months = 6;
  out.seed = 7;
  for (int i = 0; i < 20; ++i) {
    const auto start = month(i % 2 == 0 ? "2025-03" : "2025-05");
    const std::string id = "p" + std::to_string(100 + i);
    out.participants.push_back({id, start, {{"woman", i % 3 == 0 ? 1.0 : 0.0}, {"age", 20.0 + i * 7 % 31}}});
    add_paid(out, id, 8000 + 200 * (i % 5), start.number);
  }
  for (int i = 0; i < 60; ++i) {
    const std::string id = "o" + std::to_string(100 + i);
    out.others.push_back({id, {{"woman", i % 2 == 0 ? 1.0 : 0.0}, {"age", 20.0 + i * 11 % 37}}});
    add_paid(out, id, 8000 + 200 * (i % 5), out.last_month.number);
  }
  return out;
}

TEST(SavingsComparison, tells_by_how_much_more_assistance_fell_than_for_alike_people) {
  const auto found = savings_comparison(input_of());
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->matching.treated, 20);
  EXPECT_EQ(found->matching.controls, 60);
  ASSERT_TRUE(found->matching.matched_effect);
  EXPECT_NEAR(found->matching.matched_effect->att, 2300, 1e-9);
  EXPECT_NEAR(found->difference->att, 2300.0 * found->matching.matched * 6, 1e-6);
  ASSERT_EQ(found->months.size(), 12u);
  EXPECT_EQ(found->months.front().month, -6);
  EXPECT_NEAR(found->months[5].treated - found->months[6].treated, 2500, 1e-9);
  EXPECT_NEAR(found->months[5].controls - found->months[6].controls, 200, 1e-9);
}

TEST(SavingsComparison, takes_nobody_without_assistance_before_or_followed_too_short) {
  auto input = input_of();
  input.participants.push_back({"none", month("2025-03"), {{"woman", 1}, {"age", 30}}});
  input.participants.push_back({"late", month("2026-01"), {{"woman", 1}, {"age", 30}}});
  add_paid(input, "late", 8000, month("2026-01").number);
  input.others.push_back({"other-none", {{"woman", 1}, {"age", 30}}});
  const auto found = savings_comparison(input);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->matching.treated, 20);
  EXPECT_EQ(found->matching.controls, 60);
}

TEST(SavingsComparison, gives_the_others_the_participants_months_in_proportion) {
  const auto found = savings_comparison(input_of());
  ASSERT_TRUE(found.has_value());
  const auto started = std::find_if(found->matching.balance.begin(), found->matching.balance.end(),
                                    [](const auto& one) { return one.name == "started"; });
  ASSERT_NE(started, found->matching.balance.end());
  EXPECT_NEAR(started->mean_controls, started->mean_treated, 1e-12);
}

TEST(SavingsComparison, does_not_hang_on_the_order_of_rows_but_on_the_seed) {
  auto input = input_of();
  for (auto& paid : input.paid) {
    if (paid.household[1] != 'o') continue;
    paid.amount_ore += (paid.month.number * 37 % 11) * (std::stoi(paid.household.substr(2)) % 7) * 3000;
  }
  const auto there = savings_comparison(input);
  std::reverse(input.participants.begin(), input.participants.end());
  std::reverse(input.others.begin(), input.others.end());
  std::reverse(input.paid.begin(), input.paid.end());
  const auto back = savings_comparison(input);
  EXPECT_EQ(there->matching.matched_effect->att, back->matching.matched_effect->att);
  EXPECT_EQ(there->matching.weighted_effect.att, back->matching.weighted_effect.att);
  input.seed = 8;
  EXPECT_NE(savings_comparison(input)->matching.weighted_effect.att, back->matching.weighted_effect.att);
}

TEST(SavingsComparison, is_refused_with_too_few) {
  auto input = input_of();
  input.others.resize(1);
  auto found = savings_comparison(input);
  ASSERT_FALSE(found.has_value());
  EXPECT_EQ(found.error().violations.at(0).field, "others");
  EXPECT_EQ(found.error().violations.at(0).rule, "savings.too_few");
  input = input_of();
  input.participants.resize(1);
  found = savings_comparison(input);
  EXPECT_EQ(found.error().violations.at(0).field, "participants");
}

}  // namespace
}  // namespace analysis
