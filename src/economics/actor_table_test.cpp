#include "economics/actor_table.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "economics/implied_rate.h"

namespace economics {
namespace {

Money kr(std::int64_t kronor) { return Money::from_kronor(kronor); }

struct Printed {
  const char* name;
  int year_1, year_2, year_3;
};
// The application's table: cumulative present values at 4 %, the first year undiscounted.
constexpr Printed kPrinted[] = {
    {"employment service", -81'193, -159'263, -234'331},
    {"social insurance", 3'526, 6'917, 10'177},
    {"municipality", 280'500, 550'212, 809'550},
    {"region", 105'975, 207'875, 305'855},
    {"justice", 361'062, 708'236, 1'042'058},
    {"other", 272'281, 534'089, 785'828},
    {"production", 140'400, 275'400, 405'208},
};

ActorTableInput bas() {
  ActorTableInput input;
  for (const auto& line : kPrinted) input.lines.push_back({line.name, kr(line.year_1)});
  input.years = 3;
  input.discounting = {0.04, Timing::first_year_undiscounted};
  return input;
}

std::int64_t off(Money found, std::int64_t printed) { return std::abs(found.ore() / 100 - printed); }

TEST(ActorTable, gives_every_cell_of_the_printed_table_within_a_krona) {
  const auto table = *actor_table(bas());
  for (size_t i = 0; i < std::size(kPrinted); ++i) {
    const auto& cells = table.rows.at(i).cumulative;
    EXPECT_EQ(cells.at(0), kr(kPrinted[i].year_1));
    EXPECT_LE(off(cells.at(1), kPrinted[i].year_2), 1) << kPrinted[i].name;
    EXPECT_LE(off(cells.at(2), kPrinted[i].year_3), 1) << kPrinted[i].name;
  }
  // The printed sums are sums of seven cells, each of which may be a krona off.
  EXPECT_EQ(off(table.sum_of_lines.at(0), 1'082'551), 0);
  EXPECT_LE(off(table.sum_of_lines.at(1), 2'123'466), 2);
  EXPECT_LE(off(table.sum_of_lines.at(2), 3'124'345), 2);
}

TEST(ActorTable, at_the_years_end_is_the_other_divided_by_one_plus_the_rate) {
  auto input = bas();
  input.discounting.timing = Timing::end_of_year;
  EXPECT_EQ(actor_table(input)->rows.at(2).cumulative.at(0), kr(269'712));  // 280 500 / 1.04 = 269 711.5
}

TEST(ActorTable, counts_money_that_only_moves_once) {
  ActorTableInput input;
  input.lines = {
      {"production", kr(1000)}, {"wage of the person", kr(700), true}, {"employer's wage", kr(-700), true}};
  input.years = 1;
  const auto table = *actor_table(input);
  EXPECT_EQ(table.society.at(0), kr(1000));
  input.lines.pop_back();  // a table that shows one side only
  EXPECT_EQ(actor_table(input)->sum_of_lines.at(0), kr(1700));
  EXPECT_EQ(actor_table(input)->transfers.at(0), kr(700));
  EXPECT_EQ(actor_table(input)->society.at(0), kr(1000));
}

TEST(ActorTable, refuses_what_is_impossible) {
  auto input = bas();
  input.years = 0;
  input.discounting.rate = -1.5;
  input.lines[1].name = "employment service";
  input.lines[2].yearly = kr(100'000'001);
  const auto result = actor_table(input);
  ASSERT_FALSE(result);
  std::vector<std::string> found;
  for (const auto& violation : result.error().violations) found.push_back(violation.field + " " + violation.rule);
  EXPECT_EQ(found, (std::vector<std::string>{"lines[2].yearly_kr amount.outside", "lines[1] name.repeated",
                                             "years count.outside", "discounting.rate rate.outside"}));
}

ImpliedRateInput printed() {
  ImpliedRateInput input;
  for (const auto& line : kPrinted) {
    input.lines.push_back({line.name, kr(line.year_1), {kr(line.year_1), kr(line.year_2), kr(line.year_3)}});
  }
  input.rounded_to = kr(1);
  return input;
}

TEST(ImpliedRate, of_the_printed_table_is_four_per_cent) {
  const auto found = *implied_rate(printed());
  ASSERT_TRUE(found.common);
  EXPECT_LT(found.common->low, 0.04);
  EXPECT_GT(found.common->high, 0.04);
  EXPECT_LT(found.common->high - found.common->low, 3e-6);
  EXPECT_TRUE(found.first_year_fits);
  EXPECT_EQ(found.cells.size(), 14u);
}

TEST(ImpliedRate, is_found_in_closed_form_for_two_years) {
  ImpliedRateInput input;
  input.lines = {{"one", kr(100), {kr(100), kr(180)}}};  // 1/(1+r) = 0.8
  input.rounded_to = kr(1);
  const auto cell = implied_rate(input)->cells.at(0);
  EXPECT_NEAR(*cell.rate, 0.25, 1e-12);
  EXPECT_NEAR(cell.interval->low, 1 / (180.5 / 99.5 - 1) - 1, 1e-12);
  EXPECT_NEAR(cell.interval->high, 1 / (179.5 / 100.5 - 1) - 1, 1e-12);
}

TEST(ImpliedRate, tells_a_table_that_is_not_made_with_one_rate) {
  auto input = printed();
  input.lines[2].cumulative[2] = kr(810'550);
  EXPECT_FALSE(implied_rate(input)->common);
  input.lines[2].cumulative[0] = kr(280'600);
  EXPECT_FALSE(implied_rate(input)->first_year_fits);
}

TEST(ImpliedRate, refuses_a_table_that_says_nothing_of_the_rate) {
  auto input = printed();
  for (auto& line : input.lines) line.cumulative.resize(1);
  const auto result = implied_rate(input);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().violations.at(0).rule, "horizon.no_rate");
}

}  // namespace
}  // namespace economics
