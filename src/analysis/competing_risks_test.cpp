// Incidence and Gray's test by hand, and by what must not change them; R's figures stand in
// survival_oracle_test.cpp.
#include <gtest/gtest.h>

#include <cmath>

#include "analysis/gray.h"
#include "analysis/incidence.h"
#include "analysis/kaplan_meier.h"
#include "analysis/survival_rows.h"

namespace analysis {
namespace {

TEST(Incidence, without_censoring_is_the_share_with_its_binomial_variance) {
  SurvivalRows rows;
  for (const auto& [day, cause] : {std::pair{1, 1}, {2, 2}, {3, 1}, {4, 2}, {5, 2}}) rows.add(day, cause);
  const auto found = incidence(rows.counts(), 0, {0, 3, 100});
  ASSERT_EQ(found.causes.size(), 2U);
  ASSERT_EQ(found.causes[0].steps.size(), 2U);
  EXPECT_NEAR(found.causes[0].steps[1].estimate.incidence, 0.4, 1e-15);
  EXPECT_NEAR(found.causes[0].at_days[0].estimate->incidence, 0, 0);
  EXPECT_EQ(found.causes[0].at_days[1].at_risk, 3);
  EXPECT_NEAR(found.causes[1].at_days[2].estimate->incidence, 0.6, 1e-15);
  EXPECT_NEAR(found.causes[0].steps[0].estimate.variance, 0.2 * 0.2, 1e-15);  // S(s−)²·d/n² of one event
}

TEST(Incidence, of_all_causes_and_survival_add_up_to_one) {
  MadeUp random(5);
  for (int round = 0; round < 5; ++round) {
    const auto rows = random.rows(300, 50, 4, 2);
    const auto curve = kaplan_meier(rows.counts(), 1, {{0, 10, 25, 40}, {}});
    const auto found = incidence(rows.counts(), 1, {0, 10, 25, 40});
    for (size_t i = 0; i < 4; ++i) {
      double sum = curve.at_days[i].estimate->survival;
      for (const auto& cause : found.causes) sum += cause.at_days[i].estimate->incidence;
      EXPECT_NEAR(sum, 1, 1e-14);
      EXPECT_EQ(found.causes[0].at_days[i].at_risk, curve.at_days[i].at_risk);
    }
  }
}

TEST(Incidence, of_a_single_cause_is_one_minus_survival) {
  MadeUp random(6);
  const auto rows = random.rows(100, 30, 1, 1);
  const auto curve = kaplan_meier(rows.counts(), 0, {});
  const auto found = incidence(rows.counts(), 0, {});
  ASSERT_EQ(found.causes[0].steps.size(), curve.steps.size());
  for (size_t i = 0; i < curve.steps.size(); ++i) {
    EXPECT_NEAR(found.causes[0].steps[i].estimate.incidence, 1 - curve.steps[i].estimate.survival, 1e-14);
  }
}

TEST(Incidence, is_not_known_past_the_last_day_under_observation) {
  SurvivalRows rows;
  rows.add(3, 1);
  rows.add(9, 0);
  const auto found = incidence(rows.counts(), 0, {9, 10});
  EXPECT_TRUE(found.causes[0].at_days[0].estimate);
  EXPECT_FALSE(found.causes[0].at_days[1].estimate);
}

TEST(CompetingRisks, are_the_same_bits_in_any_row_order) {
  MadeUp random(9);
  const auto rows = random.rows(250, 35, 3, 3);
  const auto shuffled = random.shuffled(rows);
  for (int g = 0; g < 3; ++g) {
    const auto one = incidence(rows.counts(), g, {}), other = incidence(shuffled.counts(), g, {});
    for (size_t c = 0; c < 3; ++c) {
      ASSERT_EQ(one.causes[c].steps.size(), other.causes[c].steps.size());
      for (size_t i = 0; i < one.causes[c].steps.size(); ++i) {
        EXPECT_EQ(one.causes[c].steps[i].estimate.incidence, other.causes[c].steps[i].estimate.incidence);
        EXPECT_EQ(one.causes[c].steps[i].estimate.variance, other.causes[c].steps[i].estimate.variance);
      }
    }
  }
  for (int cause = 1; cause <= 3; ++cause) {
    EXPECT_EQ(gray_test(rows.counts(), cause)->chi_square, gray_test(shuffled.counts(), cause)->chi_square);
  }
}

TEST(CompetingRisks, four_weeks_later_are_the_same) {
  MadeUp random(10);
  const auto rows = random.rows(120, 35, 2, 2);
  auto later = rows;
  for (auto& day : later.days) day += 28;
  const auto one = incidence(rows.counts(), 0, {20}), other = incidence(later.counts(), 0, {48});
  EXPECT_EQ(one.causes[1].at_days[0].estimate->incidence, other.causes[1].at_days[0].estimate->incidence);
  EXPECT_EQ(one.causes[1].at_days[0].estimate->variance, other.causes[1].at_days[0].estimate->variance);
  EXPECT_EQ(gray_test(rows.counts(), 1)->chi_square, gray_test(later.counts(), 1)->chi_square);
}

TEST(CompetingRisks, of_every_row_twice_have_the_same_incidence_and_half_the_variance) {
  MadeUp random(11);
  const auto rows = random.rows(2000, 35, 2, 2);
  const auto once = incidence(rows.counts(), 0, {30}), twice = incidence(doubled(rows).counts(), 0, {30});
  EXPECT_NEAR(once.causes[0].at_days[0].estimate->incidence, twice.causes[0].at_days[0].estimate->incidence,
              1e-14);
  EXPECT_NEAR(once.causes[0].at_days[0].estimate->variance / twice.causes[0].at_days[0].estimate->variance, 2,
              0.01);
  EXPECT_NEAR(gray_test(doubled(rows).counts(), 1)->chi_square / gray_test(rows.counts(), 1)->chi_square, 2, 0.02);
}

TEST(GrayTest, does_not_depend_on_which_group_is_named_first) {
  MadeUp random(12);
  const auto rows = random.rows(90, 25, 2, 3);
  auto renamed = rows;
  for (auto& group : renamed.groups) group = static_cast<std::uint8_t>((group + 1) % 3);
  EXPECT_NEAR(gray_test(rows.counts(), 2)->chi_square / gray_test(renamed.counts(), 2)->chi_square, 1, 1e-10);
  EXPECT_EQ(gray_test(rows.counts(), 2)->degrees_of_freedom, 2);
}

TEST(GrayTest, passes_over_groups_without_rows) {
  MadeUp random(13);
  auto rows = random.rows(90, 25, 2, 2);
  const auto two = gray_test(rows.counts(), 1);
  for (auto& group : rows.groups) group = static_cast<std::uint8_t>(2 * group);
  rows.group_count = 3;
  const auto found = gray_test(rows.counts(), 1);
  EXPECT_EQ(found->chi_square, two->chi_square);
  EXPECT_EQ(found->degrees_of_freedom, 1);
}

TEST(GrayTest, says_nothing_without_an_event_of_the_cause_or_with_one_group) {
  MadeUp random(14);
  auto rows = random.rows(50, 25, 1, 2);
  rows.causes = 2;
  EXPECT_FALSE(gray_test(rows.counts(), 2));
  EXPECT_FALSE(gray_test(random.rows(50, 25, 2, 1).counts(), 1));
}

}  // namespace
}  // namespace analysis
