#include "economics/break_even.h"

#include <gtest/gtest.h>

#include "economics/budget.h"
#include "economics/monthly_break_even.h"

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }

std::vector<ActorLine> bas() {
  return {{"employment service", kr(-81'193)},
          {"social insurance", kr(3'526)},
          {"municipality", kr(280'500)},
          {"region", kr(105'975)},
          {"justice", kr(361'062)},
          {"other", kr(272'281)},
          {"production", kr(140'400)}};
}

BreakEvenInput project() {
  BreakEvenInput input;
  input.cost = kr(1'991'000);
  input.lines = bas();
  input.people = 1;
  input.years = 3;
  input.discounting = {0.04, Timing::first_year_undiscounted};
  return input;
}

TEST(Budget, of_the_application_is_1991_thousand) {
  BudgetInput input;
  for (const int thousands : {1470, 150, 180, 18, 70, 40, 54, 9}) {
    input.lines.push_back({"line " + std::to_string(thousands), kr(thousands * 1000), {}});
  }
  EXPECT_EQ(budget(input)->total.amount, kr(1'991'000));
  EXPECT_EQ(budget(input)->total.spent, std::nullopt);
  input.lines[0].spent = kr(1'500'000);
  const auto followed = *budget(input);
  EXPECT_EQ(followed.rows[0].remaining, kr(-30'000));
  EXPECT_EQ(followed.total.spent, kr(1'500'000));
  EXPECT_EQ(followed.lines_without_spent, 7);
}

TEST(BreakEven, of_one_person_and_society_takes_1_87_years) {
  const auto found = *break_even(project());
  EXPECT_EQ(found.society.outcome, Outcome::reached);
  EXPECT_NEAR(*found.society.years, 1.87, 0.005);
}

TEST(BreakEven, of_the_municipality_alone_needs_2_46_people_within_three_years) {
  const auto municipality = break_even(project())->rows.at(2);
  EXPECT_NEAR(*municipality.people_needed, 2.46, 0.005);
  EXPECT_EQ(municipality.whole_people_needed, 3);
  EXPECT_EQ(municipality.outcome, Outcome::beyond_horizon);  // one person: 280 500 a year has no end
  auto three = project();
  three.people = 3;
  EXPECT_EQ(break_even(three)->rows.at(2).outcome, Outcome::reached);
}

TEST(BreakEven, is_never_for_who_loses_and_where_even_no_end_is_not_enough) {
  const auto found = *break_even(project());
  EXPECT_EQ(found.rows.at(0).outcome, Outcome::never);
  EXPECT_EQ(found.rows.at(0).people_needed, std::nullopt);
  EXPECT_EQ(found.rows.at(1).outcome, Outcome::never);  // 3 526 a year for ever is worth 91 676
  EXPECT_NEAR(*found.rows.at(1).people_needed, 195.6, 0.1);
}

TEST(BreakEven, is_later_by_its_deadweight) {
  auto input = project();
  input.deadweight = Ratio::from_billionths(500'000'000);
  input.years = 10;
  // Half of 1 082 551 a year: 541 275.5 · (1 + 1/1.04 + 1/1.04² ) = 1 562 172; then 481 192 more in the fourth
  // year
  EXPECT_NEAR(*break_even(input)->society.years, 3 + (1'991'000 - 1'562'172.4) / 481'191.9, 1e-3);
  input.deadweight = kWhole;
  EXPECT_EQ(break_even(input)->society.outcome, Outcome::never);
}

TEST(BreakEven, has_sums_that_fit_at_its_limits) {
  BreakEvenInput input = project();
  input.lines.clear();
  for (size_t i = 0; i < kLinesMax; ++i) input.lines.push_back({std::to_string(i), kLineYearMax});
  input.people = kBreakEvenPeopleMax;
  input.years = kYearsMax;
  input.discounting = {kRateMin, Timing::end_of_year};
  EXPECT_TRUE(break_even(input).has_value());
  MonthlyBreakEvenInput monthly;
  monthly.lines = input.lines;
  monthly.cost_by_month = std::vector<Money>(kMonthsMax, Money::from_kronor(10'000'000'000));
  monthly.start_months = std::vector<int>(kStartsMax, 1);
  monthly.months = kMonthsMax;
  monthly.rate = kRateMin;
  EXPECT_TRUE(monthly_break_even(monthly).has_value());
}

TEST(BreakEven, leaves_transfers_out_of_society) {
  auto input = project();
  input.lines[6].transfer = true;
  EXPECT_LT(*break_even(input)->sum_of_lines.years, *break_even(input)->society.years);
}

MonthlyBreakEvenInput monthly() {
  MonthlyBreakEvenInput input;
  input.cost_by_month = std::vector<Money>(12, kr(1000));
  input.lines = {{"municipality", kr(12'000)}};
  input.start_months = {1};
  input.months = 36;
  return input;
}

TEST(MonthlyBreakEven, of_equal_cost_and_gain_is_at_once) {
  const auto found = *monthly_break_even(monthly());
  EXPECT_EQ(found.society.month, 1);
  EXPECT_EQ(found.society.net.back(), kr(24'000));
}

TEST(MonthlyBreakEven, is_later_by_as_much_as_work_begins_later) {
  auto input = monthly();
  for (const int start : {1, 5, 13}) {
    input.start_months = {start};
    EXPECT_EQ(monthly_break_even(input)->society.month, start == 1 ? 1 : start + 11) << start;
  }
  EXPECT_EQ(monthly_break_even(input)->society.lowest_net, kr(-12'000));
  EXPECT_EQ(monthly_break_even(input)->society.lowest_month, 12);
}

TEST(MonthlyBreakEven, is_no_surplus_that_a_later_cost_eats_up) {
  auto input = monthly();
  input.cost_by_month = {kr(500), kr(0), kr(0), kr(0), kr(0), kr(10'000)};
  // Months 1 to 5 gain 4 500; the sixth costs 10 000: nought again after 10.5 months
  EXPECT_EQ(monthly_break_even(input)->society.month, 11);
}

TEST(MonthlyBreakEven, discounts_both_by_the_month) {
  auto input = monthly();
  input.rate = 0.04;
  input.cost_by_month = {kr(0), kr(0), kr(0), kr(0), kr(0), kr(0),
                         kr(0), kr(0), kr(0), kr(0), kr(0), kr(1'040'000)};
  EXPECT_EQ(monthly_break_even(input)->cost_present_value, kr(1'000'000));
}

TEST(MonthlyBreakEven, is_never_where_the_effect_ends_too_soon_or_is_worth_too_little) {
  auto input = monthly();
  input.effect_months = 11;
  EXPECT_EQ(monthly_break_even(input)->society.outcome, Outcome::never);
  input.start_months = {7};
  input.effect_months = 13;
  input.months = 12;
  EXPECT_EQ(monthly_break_even(input)->society.outcome, Outcome::beyond_horizon);
  input = monthly();
  input.rate = 0.5;
  input.start_months = {36};
  EXPECT_EQ(monthly_break_even(input)->society.outcome, Outcome::never);
}

}  // namespace
}  // namespace economics
