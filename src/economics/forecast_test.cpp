#include "economics/forecast.h"

#include <gtest/gtest.h>

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }
Ratio percent(int value) { return Ratio::from_billionths(std::int64_t{value} * 10'000'000); }

// "Kom i Jobb": ten a year, half still self-supporting in the second year, a quarter in the third.
ForecastInput krokom() {
  ForecastInput input;
  input.starts = {10, 10, 10};
  input.shares = {percent(100), percent(50), percent(25)};
  input.assistance = kr(90'000);
  input.employment_cost = kr(78'000);
  input.tax = kr(60'000);
  return input;
}

using Column = Money ForecastRow::*;
std::vector<Money> column(const std::vector<ForecastRow>& rows, Column member) {
  std::vector<Money> out;
  for (const auto& row : rows) out.push_back(row.*member);
  return out;
}
std::vector<Money> thousands(std::initializer_list<int> values) {
  std::vector<Money> out;
  for (const int value : values) out.push_back(kr(value * 1000));
  return out;
}

TEST(Forecast, gives_the_printed_table_to_the_krona) {
  const auto years = forecast(krokom())->readings.at(0).years;
  EXPECT_EQ(column(years, &ForecastRow::cost), thousands({780, 780, 780}));
  EXPECT_EQ(column(years, &ForecastRow::reduced_assistance), thousands({900, 1350, 1575}));
  EXPECT_EQ(column(years, &ForecastRow::net), thousands({120, 570, 795}));
  EXPECT_EQ(column(years, &ForecastRow::tax), thousands({600, 900, 1050}));
  EXPECT_EQ(column(years, &ForecastRow::gain), thousands({720, 1470, 1845}));
}

TEST(Forecast, tells_which_reading_of_25_per_cent_of_these_gives_the_table) {
  auto input = krokom();
  input.printed_reduced_assistance = thousands({900, 1350, 1575});
  const auto readings = forecast(input)->readings;
  EXPECT_EQ(readings.at(0).gives_printed_table, true);
  EXPECT_EQ(readings.at(1).gives_printed_table, false);
  EXPECT_EQ(readings.at(1).years.at(2).reduced_assistance, kr(1'462'500));
}

TEST(Forecast, sums_the_years) {
  const auto total = forecast(krokom())->readings.at(0).total;
  EXPECT_EQ(total.cost, kr(2'340'000));
  EXPECT_EQ(total.gain, kr(4'035'000));
  EXPECT_DOUBLE_EQ(total.self_supporting, 42.5);
}

TEST(Forecast, lets_society_bear_the_states_subsidy_where_it_is_given) {
  auto input = krokom();
  EXPECT_EQ(forecast(input)->readings.at(0).years.at(0).gain_after_state_subsidy, std::nullopt);
  input.state_subsidy = kr(130'000);
  const auto first = forecast(input)->readings.at(0).years.at(0);
  EXPECT_EQ(first.gain, kr(720'000));
  EXPECT_EQ(first.gain_after_state_subsidy, kr(720'000 - 1'300'000));
}

TEST(Forecast, discounts_by_either_convention) {
  auto input = krokom();
  input.discounting = {0.04, Timing::first_year_undiscounted};
  auto worth = *forecast(input)->readings.at(0).present_values;
  EXPECT_EQ(worth.at(0).gain, kr(720'000));
  EXPECT_EQ(worth.at(1).reduced_assistance, kr(1'298'077));  // 1 350 000 / 1.04 = 1 298 076.92
  input.discounting->timing = Timing::end_of_year;
  worth = *forecast(input)->readings.at(0).present_values;
  EXPECT_EQ(worth.at(0).cost, kr(750'000));  // 780 000 / 1.04
}

TEST(Forecast, with_rate_nought_is_the_plain_table) {
  auto input = krokom();
  input.discounting = {0.0, Timing::end_of_year};
  const auto reading = forecast(input)->readings.at(0);
  EXPECT_EQ(reading.total_present_value->gain, reading.total.gain);
}

std::vector<std::string> broken(const ForecastInput& input) {
  const auto result = forecast(input);
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& violation : result.error().violations) out.push_back(violation.field + " " + violation.rule);
  return out;
}
using Lines = std::vector<std::string>;

TEST(Forecast, refuses_what_is_impossible_by_the_fields_name) {
  auto input = krokom();
  input.shares[1] = percent(101);
  input.starts[2] = -1;
  input.tax = kr(-1);
  input.discounting = {-1.0, Timing::end_of_year};
  EXPECT_EQ(broken(input), (Lines{"starts[2] count.outside", "shares[1] share.outside", "tax_kr amount.outside",
                                  "discounting.rate rate.outside"}));
  input = krokom();
  input.shares.pop_back();
  EXPECT_EQ(broken(input), Lines{"shares list.length"});
  input = {};
  EXPECT_EQ(broken(input), Lines{"starts list.empty"});
}

TEST(Forecast, has_sums_that_fit_at_its_limits) {
  ForecastInput input;
  input.starts = std::vector<int>(kYearsMax, kPeopleMax);
  input.shares = std::vector<Ratio>(kYearsMax, kWhole);
  input.assistance = input.tax = input.employment_cost = kPersonYearMax;
  input.discounting = {kRateMin, Timing::end_of_year};
  EXPECT_TRUE(forecast(input).has_value());
}

}  // namespace
}  // namespace economics
