#include "economics/project.h"

#include <gtest/gtest.h>

#include <cmath>

namespace economics {
namespace {

Uncertain certain(double value) {
  Uncertain out{{}, "assumed"};
  out.distribution.value = value;
  return out;
}

Uncertain shaped(Shape shape) {
  Uncertain out{{}, "assumed"};
  out.distribution.shape = shape;
  return out;
}

// One person surely in work from the first day, as the socio-economic table has it.
ProjectInput one_person(int years) {
  ProjectInput out;
  out.cost_by_year = {certain(1'991'000)};
  out.payer = "municipality";
  out.participants = certain(1);
  out.success_share = certain(1);
  out.deadweight = certain(0);
  out.delay_years = certain(0);
  out.remaining_share = certain(1);
  out.displacement = certain(0);
  out.lines = {{"municipality", certain(280'500), false},
               {"others", certain(802'051), false},
               {"moved", certain(50'000), true}};
  out.rate = certain(0.04);
  out.years = years;
  out.seed = 1;
  out.draws = 2;
  return out;
}

std::vector<std::string> fields_of(const ProjectInput& input) {
  std::vector<std::string> out;
  const auto found = project(input, in_turn);
  if (!found) {
    for (const auto& one : found.error().violations) out.push_back(one.field);
  }
  return out;
}
using Fields = std::vector<std::string>;

TEST(Project, what_is_certain_is_the_socio_economic_table_less_the_cost) {
  const auto found = project(one_person(3), in_turn).value();
  EXPECT_NEAR(found.society.years[2].net.mean, 3'124'345 - 1'991'000, 1);
  EXPECT_NEAR(found.actors[0].years[2].net.mean, 809'550 - 1'991'000, 1);
  EXPECT_EQ(found.society.years[0].reached_by, 0.0);
  EXPECT_EQ(found.society.years[1].reached_by, 1.0);
  EXPECT_FALSE(found.actors[1].years[1].reached_by);
  EXPECT_TRUE(found.tornado.bars.empty());
}

TEST(Project, what_a_later_cost_eats_up_again_has_not_come_back) {
  auto input = one_person(3);
  input.cost_by_year = {certain(0), certain(0), certain(50'000'000)};
  const auto found = project(input, in_turn).value();
  EXPECT_GT(found.society.years[1].net.mean, 0);
  for (const auto& year : found.society.years) EXPECT_EQ(year.reached_by, 0.0);
}

TEST(Project, a_mean_is_within_four_standard_errors_of_its_closed_form) {
  auto input = one_person(1);
  input.draws = 50'000;
  input.participants = shaped(Shape::uniform);
  input.participants.distribution.low = 10;
  input.participants.distribution.high = 30;
  input.success_share = shaped(Shape::beta);
  auto& beta = input.success_share->distribution;
  beta.alpha = 2, beta.beta = 6, beta.low = 0, beta.high = 1;
  input.delay_years = shaped(Shape::triangular);
  auto& delay = input.delay_years.distribution;
  delay.low = 0, delay.mode = 0.5, delay.high = 1;
  const auto found = project(input, in_turn).value().society.years[0].net;
  EXPECT_NEAR(found.mean, 20 * 0.25 * 0.5 * 1'082'551 - 1'991'000, 4 * found.standard_error);
}

TEST(Project, a_measured_effect_stands_in_place_of_share_and_deadweight) {
  auto input = one_person(2);
  input.success_share.reset();
  input.deadweight.reset();
  input.effect = shaped(Shape::normal);
  input.effect->distribution.mean = 0.12;
  input.effect->distribution.sd = 0.04;
  input.draws = 20'000;
  const auto found = project(input, in_turn).value().actors[1].years[0];
  EXPECT_NEAR(found.net.mean, 0.12 * 802'051, 4 * found.net.standard_error);
  EXPECT_NEAR(found.net.sd, 0.04 * 802'051, 0.03 * 0.04 * 802'051);
  EXPECT_NEAR(found.probability_positive, 0.99865, 0.0012);
  input.deadweight = certain(0);
  EXPECT_EQ(fields_of(input), Fields{"deadweight"});
}

TEST(Project, what_cannot_be_is_refused_by_its_field) {
  auto input = one_person(3);
  input.success_share = certain(1.2);
  input.displacement = shaped(Shape::normal);
  input.displacement.distribution.mean = 0.1;
  input.displacement.distribution.sd = 0.1;
  input.rate = certain(-1.5);
  input.payer = "nobody";
  input.delay_years = certain(-1);
  EXPECT_EQ(fields_of(input), (Fields{"success_share.distribution", "delay_years.distribution",
                                      "displacement.distribution", "rate.distribution", "payer"}));
  input = one_person(0);
  EXPECT_EQ(fields_of(input), (Fields{"years", "cost_kr_by_year"}));
  input = one_person(2);
  input.participants = shaped(Shape::uniform);
  input.participants.distribution.low = input.participants.distribution.high = 3;
  input.lines[1].name = "municipality";
  EXPECT_EQ(fields_of(input), (Fields{"participants.distribution.high", "lines[1]"}));
  input = one_person(2);
  for (auto& line : input.lines) line.transfer = true;
  EXPECT_EQ(fields_of(input), Fields{"lines"});
}

TEST(Project, the_widest_of_the_tornado_is_the_input_that_is_least_known) {
  auto input = one_person(3);
  input.success_share = shaped(Shape::uniform);
  input.success_share->distribution.low = 0.2;
  input.success_share->distribution.high = 0.9;
  input.remaining_share = shaped(Shape::uniform);
  input.remaining_share.distribution.low = 0.9;
  input.remaining_share.distribution.high = 1;
  const auto bars = project(input, in_turn).value().tornado.bars;
  ASSERT_EQ(bars.size(), 2u);
  EXPECT_EQ(bars[0].name, "success_share");
  EXPECT_LT(bars[0].output_low, bars[0].output_high);
}

}  // namespace
}  // namespace economics
