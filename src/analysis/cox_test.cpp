// Proportional hazards by hand, by what must not change them, and what is refused; R's figures stand in
// survival_oracle_test.cpp.
#include "analysis/cox.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/partial_likelihood.h"
#include "analysis/survival_rows.h"

namespace analysis {
namespace {

struct Given {
  SurvivalRows rows;
  std::vector<Covariate> covariates;
};

Given made_up(MadeUp& random, int count, bool with_entries = false) {
  Given out{random.rows(count, 20, 1, 1, with_entries), {{"a", {}}, {"b", {}}}};
  for (int i = 0; i < count; ++i) {
    out.covariates[0].values.push_back(random.below(1000) / 7.0);
    out.covariates[1].values.push_back(random.below(3));
  }
  return out;
}

std::string broken(const base::Result<Cox>& result) {
  if (result) return "";
  return result.error().violations.at(0).field + " " + result.error().violations.at(0).rule;
}

TEST(Cox, of_three_rows_is_what_one_finds_by_hand) {
  SurvivalRows rows;
  for (const int day : {1, 2, 3}) rows.add(day, 1);
  const auto found = cox(rows.columns(), {{"x", {0, 1, 0}}});
  ASSERT_TRUE(found);
  // −log(2 + h) + log h − log(h + 1) is greatest at h² = 2
  EXPECT_NEAR(found->coefficients[0].hazard_ratio, std::sqrt(2), 1e-12);
  EXPECT_NEAR(found->log_likelihood_null, -std::log(6), 1e-14);
  const double h = std::sqrt(2), information = 2 * h / ((2 + h) * (2 + h)) + h / ((1 + h) * (1 + h));
  EXPECT_NEAR(found->coefficients[0].se, 1 / std::sqrt(information), 1e-11);
  EXPECT_EQ(found->events, 3);
}

TEST(Cox, is_the_same_bits_in_any_row_order) {
  MadeUp random(21);
  for (const bool with_entries : {false, true}) {
    const auto given = made_up(random, 120, with_entries);
    auto other = given;
    for (size_t i = 0; i < other.rows.days.size(); ++i) {  // the last row first
      const size_t from = other.rows.days.size() - 1 - i;
      other.rows.days[i] = given.rows.days[from];
      other.rows.events[i] = given.rows.events[from];
      if (with_entries) other.rows.entry_days[i] = given.rows.entry_days[from];
      for (size_t j = 0; j < 2; ++j) other.covariates[j].values[i] = given.covariates[j].values[from];
    }
    const auto one = cox(given.rows.columns(), given.covariates),
               two = cox(other.rows.columns(), other.covariates);
    ASSERT_TRUE(one && two);
    for (size_t j = 0; j < 2; ++j) {
      EXPECT_EQ(one->coefficients[j].coefficient, two->coefficients[j].coefficient);
      EXPECT_EQ(one->coefficients[j].se, two->coefficients[j].se);
    }
    EXPECT_EQ(one->log_likelihood, two->log_likelihood);
  }
}

TEST(Cox, does_not_change_with_the_calendar_and_follows_the_covariates_unit) {
  MadeUp random(22);
  const auto given = made_up(random, 150, true);
  const auto one = cox(given.rows.columns(), given.covariates);
  const auto later_rows = four_weeks_later(given.rows);
  EXPECT_EQ(one->coefficients[0].coefficient,
            cox(later_rows.columns(), given.covariates)->coefficients[0].coefficient);
  auto moved = given.covariates;
  for (double& value : moved[0].values) value = 1000 * value + 5'000'000;
  const auto other = cox(given.rows.columns(), moved);
  EXPECT_NEAR(other->coefficients[0].coefficient * 1000 / one->coefficients[0].coefficient, 1, 1e-9);
  EXPECT_NEAR(other->coefficients[0].se * 1000 / one->coefficients[0].se, 1, 1e-9);
  EXPECT_NEAR(other->log_likelihood, one->log_likelihood, 1e-9);
}

TEST(Cox, refuses_by_name_what_has_no_answer) {
  MadeUp random(23);
  auto given = made_up(random, 60);
  auto covariates = given.covariates;
  covariates.push_back({"sum", {}});
  for (size_t i = 0; i < 60; ++i)
    covariates[2].values.push_back(covariates[0].values[i] - 2 * covariates[1].values[i]);
  EXPECT_EQ(broken(cox(given.rows.columns(), covariates)), "covariates[2] cox.collinear");
  covariates[2].values.assign(60, 3);
  EXPECT_EQ(broken(cox(given.rows.columns(), covariates)), "covariates[2] cox.constant");
  covariates.pop_back();
  for (size_t i = 0; i < 60; ++i) covariates[1].values[i] = given.rows.events[i];  // only these have events
  EXPECT_EQ(broken(cox(given.rows.columns(), covariates)), "covariates[1] cox.not_converged");
  for (auto& event : given.rows.events) event = 0;
  EXPECT_EQ(broken(cox(given.rows.columns(), given.covariates)), "covariates cox.no_events");
  given.covariates[0].values[7] = -1e13;
  EXPECT_EQ(broken(cox(given.rows.columns(), given.covariates)), "rows[7].covariates[0] number.outside");
}

TEST(Cox, finds_no_end_where_each_day_the_greatest_leaves) {
  SurvivalRows rows;
  Covariate x{"x", {}};
  for (int day = 1; day <= 30; ++day) {
    rows.add(day, 1);
    x.values.push_back(-day);
  }
  EXPECT_EQ(broken(cox(rows.columns(), {x})), "covariates[0] cox.not_converged");
}

TEST(Cox, is_not_deceived_by_rounding_where_a_covariate_parts_all_with_events_from_the_others) {
  MadeUp random(25);
  for (const int count : {50, 333, 1000, 5001}) {
    SurvivalRows rows;
    Covariate parts{"parts", {}}, other{"other", {}};
    for (int i = 0; i < count; ++i) {
      const bool is_event = random.below(5) == 0;
      rows.add(1 + random.below(60), is_event ? 1 : 0);
      parts.values.push_back(is_event ? 0.1 : 0.7);
      other.values.push_back(random.below(90) / 7.0);
    }
    EXPECT_EQ(broken(cox(rows.columns(), {parts})), "covariates[0] cox.not_converged") << count;
    EXPECT_EQ(broken(cox(rows.columns(), {other, parts})), "covariates[1] cox.not_converged") << count;
  }
}

// Those of the later time outweigh those of the earlier by e^40, and are not there then.
TEST(Cox, leaves_nothing_behind_of_those_who_have_not_entered) {
  SurvivalRows rows;
  Covariate x{"x", {0, 1, 0.5, 40, 40.3, 41, 39.9}};
  for (const int day : {1, 2, 3, 11, 12, 13, 14}) rows.add(day, 1);
  rows.entry_days = {0, 0, 0, 10, 10, 10, 10};
  const PartialLikelihood likelihood(rows.columns(), {x});
  double wanted = 0;
  for (size_t i = 0; i < x.values.size(); ++i) {
    double weight = 0;
    for (size_t k = i; k < (i < 3 ? 3 : x.values.size()); ++k) weight += std::exp(x.values[k] - x.values[i]);
    wanted -= std::log(weight);
  }
  EXPECT_NEAR(likelihood.at({likelihood.scale(0)}).value, wanted, 1e-10);
}

TEST(Cox, takes_a_rare_covariate_with_a_strong_effect) {
  MadeUp random(24);
  SurvivalRows rows;
  Covariate rare{"rare", {}};
  for (int i = 0; i < 2000; ++i) {
    const bool is_rare = i % 400 == 0;
    rows.add(is_rare ? 1 + random.below(90) : 20 + random.below(3000), random.below(4) > 0 ? 1 : 0);
    rare.values.push_back(is_rare ? 1 : 0);
  }
  const auto found = cox(rows.columns(), {rare});
  ASSERT_TRUE(found) << broken(found);
  EXPECT_GT(found->coefficients[0].coefficient, 3);
}

}  // namespace
}  // namespace analysis
