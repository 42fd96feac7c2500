// Kaplan-Meier and log-rank by hand, and by what must not change them; R's figures stand in
// survival_oracle_test.cpp.
#include <gtest/gtest.h>

#include <cmath>

#include "analysis/kaplan_meier.h"
#include "analysis/log_rank.h"
#include "analysis/survival_rows.h"

namespace analysis {
namespace {

KaplanMeier curve_of(const SurvivalRows& rows, const SurvivalQuery& query = {}, int group = 0) {
  return kaplan_meier(rows.counts(), group, query);
}

SurvivalRows of(const std::vector<std::pair<int, int>>& spells) {
  SurvivalRows out;
  for (const auto& [days, event] : spells) out.add(days, event);
  return out;
}

TEST(KaplanMeier, counts_who_is_censored_on_a_day_as_at_risk_on_it) {
  const auto curve = curve_of(of({{3, 1}, {3, 0}, {5, 0}, {7, 1}}), {{3, 4, 7, 8}, 6});
  ASSERT_EQ(curve.steps.size(), 2U);
  EXPECT_EQ(curve.steps[0].at_risk, 4);
  EXPECT_EQ(curve.steps[0].censored, 1);
  EXPECT_DOUBLE_EQ(curve.steps[0].estimate.survival, 0.75);
  EXPECT_DOUBLE_EQ(*curve.steps[0].estimate.se, 0.75 * std::sqrt(1.0 / 12));
  EXPECT_DOUBLE_EQ(curve.steps[1].estimate.survival, 0);
  EXPECT_FALSE(curve.steps[1].estimate.se || curve.steps[1].estimate.lower || curve.steps[1].estimate.upper);
  EXPECT_EQ(curve.at_days[1].at_risk, 2);
  EXPECT_DOUBLE_EQ(curve.at_days[1].estimate->survival, 0.75);
  EXPECT_EQ(curve.at_days[3].at_risk, 0);
  EXPECT_DOUBLE_EQ(curve.at_days[3].estimate->survival, 0);  // nobody is left: known for ever
  EXPECT_DOUBLE_EQ(curve.restricted_mean->mean_days, 3 + 0.75 * 3);
  EXPECT_DOUBLE_EQ(curve.restricted_mean->se_days, 2.25 * std::sqrt(1.0 / 12));
}

TEST(KaplanMeier, has_the_median_where_half_are_left_in_spite_of_rounding) {
  std::vector<std::pair<int, int>> spells;
  for (int day = 1; day <= 24; ++day) spells.emplace_back(day, 1);
  EXPECT_EQ(curve_of(of(spells)).median_days, 12);
  EXPECT_EQ(curve_of(of({{1, 1}, {2, 0}, {3, 0}})).median_days, std::nullopt);
}

TEST(KaplanMeier, is_not_known_past_the_last_day_under_observation) {
  const auto curve = curve_of(of({{3, 1}, {9, 0}}), {{9, 10}, 10});
  EXPECT_TRUE(curve.at_days[0].estimate);
  EXPECT_FALSE(curve.at_days[1].estimate);
  EXPECT_FALSE(curve.restricted_mean);
  EXPECT_TRUE(curve_of(of({{3, 1}, {9, 0}}), {{}, 9}).restricted_mean);
}

TEST(KaplanMeier, has_at_risk_only_who_has_entered_before) {
  auto rows = of({{5, 1}, {9, 1}, {9, 0}});
  rows.entry_days = {0, 5, 4};
  const auto curve = curve_of(rows, {{0, 5, 6}, {}});
  EXPECT_EQ(curve.steps[0].at_risk, 2);  // who enters on the day itself is not
  EXPECT_EQ(curve.steps[1].at_risk, 2);
  EXPECT_DOUBLE_EQ(curve.steps[1].estimate.survival, 0.25);
  EXPECT_EQ(curve.at_days[0].at_risk, 1);
}

TEST(KaplanMeier, of_a_group_without_rows_says_nothing) {
  auto rows = of({{5, 1}});
  rows.group_count = 2;
  const auto curve = curve_of(rows, {{0, 1}, 5}, 1);
  EXPECT_EQ(curve.rows, 0);
  EXPECT_TRUE(curve.steps.empty());
  EXPECT_TRUE(curve.at_days[0].estimate);
  EXPECT_FALSE(curve.at_days[1].estimate || curve.restricted_mean || curve.median_days);
}

void expect_same(const KaplanMeier& one, const KaplanMeier& other, int later = 0) {
  ASSERT_EQ(one.steps.size(), other.steps.size());
  for (size_t i = 0; i < one.steps.size(); ++i) {
    EXPECT_EQ(one.steps[i].day + later, other.steps[i].day);
    EXPECT_EQ(one.steps[i].at_risk, other.steps[i].at_risk);
    EXPECT_EQ(one.steps[i].estimate.survival, other.steps[i].estimate.survival);
    EXPECT_EQ(one.steps[i].estimate.se, other.steps[i].estimate.se);
    EXPECT_EQ(one.steps[i].estimate.lower, other.steps[i].estimate.lower);
    EXPECT_EQ(one.steps[i].estimate.upper, other.steps[i].estimate.upper);
  }
  EXPECT_EQ(one.median_days.has_value(), other.median_days.has_value());
  EXPECT_EQ(one.median_days.value_or(-later) + later, other.median_days.value_or(0));
}

TEST(Survival, is_the_same_bits_in_any_row_order_and_four_weeks_later) {
  MadeUp random(7);
  for (int round = 0; round < 10; ++round) {
    const auto rows = random.rows(200, 40, 2, 3, round % 2 == 1);
    const auto shuffled = random.shuffled(rows), later = four_weeks_later(rows);
    for (int g = 0; g < 3; ++g) {
      expect_same(curve_of(rows, {}, g), curve_of(shuffled, {}, g));
      expect_same(curve_of(rows, {}, g), curve_of(later, {}, g), 28);
    }
    const auto as_it_stands = log_rank(rows.counts()).test;
    ASSERT_TRUE(as_it_stands);
    EXPECT_EQ(as_it_stands->chi_square, log_rank(shuffled.counts()).test->chi_square);
    EXPECT_EQ(as_it_stands->chi_square, log_rank(later.counts()).test->chi_square);
  }
}

TEST(Survival, of_every_row_twice_is_the_same_curve_and_surer) {
  MadeUp random(8);
  const auto rows = random.rows(150, 30, 1, 2, true);
  const auto once = curve_of(rows, {{}, 10}), twice = curve_of(doubled(rows), {{}, 10});
  ASSERT_EQ(once.steps.size(), twice.steps.size());
  for (size_t i = 0; i < once.steps.size(); ++i) {
    EXPECT_NEAR(once.steps[i].estimate.survival, twice.steps[i].estimate.survival, 1e-15);
    if (!once.steps[i].estimate.se) continue;
    EXPECT_NEAR(*once.steps[i].estimate.se, *twice.steps[i].estimate.se * std::sqrt(2), 1e-14);
  }
  EXPECT_EQ(once.median_days, twice.median_days);
  EXPECT_NEAR(once.restricted_mean->mean_days, twice.restricted_mean->mean_days, 1e-13);
  const auto of_once = log_rank(rows.counts()), of_twice = log_rank(doubled(rows).counts());
  EXPECT_NEAR(2 * of_once.groups[0].expected, of_twice.groups[0].expected, 1e-11);
}

TEST(LogRank, of_two_rows_is_what_one_finds_by_hand) {
  SurvivalRows rows;
  rows.add(1, 1, 0);
  rows.add(2, 1, 1);
  const auto found = log_rank(rows.counts());
  EXPECT_DOUBLE_EQ(found.groups[0].expected, 0.5);
  EXPECT_DOUBLE_EQ(found.groups[1].expected, 1.5);
  EXPECT_DOUBLE_EQ(found.test->chi_square, 1);  // (1 − ½)²/(½·½)
  EXPECT_EQ(found.test->degrees_of_freedom, 1);
}

TEST(LogRank, leaves_out_groups_that_were_never_beside_an_event) {
  MadeUp random(3);
  auto rows = random.rows(60, 20, 1, 2);
  const auto two = log_rank(rows.counts());
  for (auto& day : rows.days) day += 5;
  rows.add(2, 0, 2);  // gone before anybody has an event
  const auto found = log_rank(rows.counts());
  EXPECT_EQ(found.test->degrees_of_freedom, 1);
  EXPECT_EQ(found.test->chi_square, two.test->chi_square);
  EXPECT_EQ(found.groups[2].expected, 0);
}

TEST(LogRank, says_nothing_where_there_is_nothing_to_compare) {
  SurvivalRows rows;
  rows.add(3, 0, 0);
  rows.add(4, 0, 1);
  EXPECT_FALSE(log_rank(rows.counts()).test);
  SurvivalRows apart;  // never at risk on the same day
  apart.add(3, 1, 0);
  apart.add(9, 1, 1);
  apart.entry_days = {0, 5};
  EXPECT_FALSE(log_rank(apart.counts()).test);
}

TEST(SurvivalQuery, names_the_days_that_are_no_days) {
  const auto found = check({{5, -1, kDaysMax + 1}, 0});
  ASSERT_FALSE(found);
  std::vector<std::string> fields;
  for (const auto& one : found.error().violations) fields.push_back(one.field + " " + one.rule);
  EXPECT_EQ(fields, (std::vector<std::string>{"at_days[1] count.outside", "at_days[2] count.outside",
                                              "restricted_days count.outside"}));
  EXPECT_TRUE(check({{0, kDaysMax}, kDaysMax}));
}

}  // namespace
}  // namespace analysis
