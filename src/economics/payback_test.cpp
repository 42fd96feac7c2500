#include "economics/payback.h"

#include <gtest/gtest.h>

#include <cmath>

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }
Ratio percent(int value) { return Ratio::from_billionths(std::int64_t{value} * 10'000'000); }

// "En väg in": 4.28 M kr spent, 2.9 M kr a year in lower assistance.
PaybackInput one_way_in() {
  PaybackInput input;
  input.cost = kr(4'280'000);
  input.assistance_before = kr(2'900'000);
  input.counterfactual_share = kWhole;
  return input;
}

TEST(Payback, of_the_report_takes_1_48_years) {
  const auto found = *payback(one_way_in());
  EXPECT_NEAR(*found.simple.years, 1.48, 0.005);
  EXPECT_EQ(found.simple.years, found.discounted_year_end.years);  // no interest
  EXPECT_DOUBLE_EQ(*found.simple.years, *found.continuous.years);
}

TEST(Payback, has_its_closed_forms_under_interest) {
  auto input = one_way_in();
  input.rate = 0.04;
  const auto found = *payback(input);
  const double wanted = 4'280.0 / 2'900.0, v = 1 / 1.04;
  EXPECT_NEAR(*found.discounted_year_end.years, 1 + (wanted - v) / (v * v), 1e-12);
  EXPECT_NEAR(*found.continuous.years, -std::log(1 - wanted * std::log(1.04)) / std::log(1.04), 1e-12);
}

TEST(Payback, has_its_closed_forms_with_a_ramp) {
  auto input = one_way_in();
  input.ramp_years = 1;
  EXPECT_NEAR(*payback(input)->simple.years, 4'280.0 / 2'900.0 + 0.5, 1e-12);
  EXPECT_NEAR(*payback(input)->continuous.years, *payback(input)->simple.years, 1e-12);
  input.ramp_years = 10;
  EXPECT_NEAR(*payback(input)->simple.years, std::sqrt(2 * 10 * 4'280.0 / 2'900.0), 1e-12);
  EXPECT_NEAR(*payback(input)->continuous.years, *payback(input)->simple.years, 1e-12);
}

TEST(Payback, shares_its_effect_with_what_would_have_been_anyway) {
  auto input = one_way_in();
  input.deadweight = percent(20);
  input.displacement = percent(10);
  EXPECT_EQ(payback(input)->yearly_effect, kr(2'088'000));
  EXPECT_NEAR(*payback(input)->simple.years, 4'280.0 / 2'088.0, 1e-12);
  input = one_way_in();
  input.counterfactual_share = percent(80);  // some would have left assistance without the project
  EXPECT_EQ(payback(input)->yearly_effect, kr(2'320'000));
}

TEST(Payback, is_never_where_the_effect_is_worth_less) {
  auto input = one_way_in();
  input.rate = 0.7;  // for ever 2.9/0.7 = 4.14 M kr at the years' ends, 2.9/ln 1.7 = 5.47 continuously
  EXPECT_EQ(payback(input)->discounted_year_end.outcome, Outcome::never);
  EXPECT_EQ(payback(input)->continuous.outcome, Outcome::reached);
  EXPECT_EQ(payback(input)->simple.outcome, Outcome::reached);
  input.deadweight = kWhole;
  EXPECT_EQ(payback(input)->simple.outcome, Outcome::never);
}

TEST(Payback, tells_an_increase_that_was_avoided) {
  auto input = one_way_in();
  EXPECT_EQ(payback(input)->total_change_without_project, std::nullopt);
  input.total_change = kr(100'000);
  EXPECT_EQ(payback(input)->total_change_without_project, kr(3'000'000));
}

TEST(Payback, refuses_what_is_impossible) {
  PaybackInput input;
  input.counterfactual_share = percent(-1);
  input.deadweight = percent(101);
  input.ramp_years = -1;
  input.rate = -1;
  const auto result = payback(input);
  ASSERT_FALSE(result);
  std::vector<std::string> found;
  for (const auto& violation : result.error().violations) found.push_back(violation.field + " " + violation.rule);
  EXPECT_EQ(found, (std::vector<std::string>{"cost_kr amount.not_positive", "counterfactual_share ratio.negative",
                                             "deadweight share.outside", "rate rate.outside",
                                             "ramp_years number.outside"}));
}

}  // namespace
}  // namespace economics
