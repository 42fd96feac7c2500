#include "analysis/goals.h"

#include <gtest/gtest.h>

#include "base/ensure.h"

namespace analysis {
namespace {

base::Date date(std::string_view text) { return base::Date::parse(text).value(); }
constexpr std::int64_t percent(std::int64_t of_hundred) { return of_hundred * 10'000'000; }
constexpr std::int64_t places(std::int64_t count) { return count * kLevelUnit; }

// BAS, Trelleborg (mission row B9): 20 enrolled, 15 practised, 5 to work or studies, 12 of the other 15 with a
// plan.
GoalsInput bas() {
  GoalsInput input{date("2015-10-01"), date("2017-09-30"), date("2017-09-30"), {}, {}};
  for (int i = 0; i < 20; ++i) {
    GoalRow row{"p" + std::to_string(i), date("2015-10-01"), date("2016-09-30"), {}};
    if (i < 15) row.codes.push_back("practice");
    if (i >= 15) row.codes.push_back("work");
    if (i < 12) row.codes.push_back("plan");
    input.rows.push_back(row);
  }
  input.goals = {{"places", GoalKind::year_places, GoalBase::enrolled, {}, {}, {}, places(10)},
                 {"practice", GoalKind::share, GoalBase::enrolled, {"practice"}, {}, {}, percent(75)},
                 {"work", GoalKind::share, GoalBase::enrolled, {"work"}, {}, {}, percent(25)},
                 {"plan", GoalKind::share, GoalBase::ended, {"plan"}, {}, {"work"}, percent(75)}};
  return input;
}

TEST(Goals, of_bas_are_met_as_it_told) {
  const auto found = *judge_goals(bas());
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[1].share->count, 15);
  EXPECT_EQ(found[1].share->among, 20);
  EXPECT_TRUE(found[1].share->is_met);
  EXPECT_TRUE(found[2].share->is_met);
  EXPECT_EQ(found[3].share->count, 12);
  EXPECT_EQ(found[3].share->among, 15);
  EXPECT_TRUE(found[3].share->is_met);
}

TEST(Goals, places_count_the_day_of_the_end_and_are_never_rounded_up) {
  auto input = bas();
  // 20 people × 366 days of 731.
  auto found = (*judge_goals(input))[0].places;
  EXPECT_EQ(found->participant_days, 20 * 366);
  EXPECT_EQ(found->project_days, 731);
  EXPECT_NEAR(found->places, 10.0137, 0.0001);
  EXPECT_TRUE(found->is_met);
  for (int i = 0; i < 11; ++i) input.rows[static_cast<size_t>(i)].ends_on = date("2016-09-29");
  found = (*judge_goals(input))[0].places;
  EXPECT_NEAR(found->places, 9.9986, 0.0001);
  EXPECT_FALSE(found->is_met);
  EXPECT_EQ(found->missing_days, 1);
}

TEST(Goals, of_a_project_that_goes_on_count_up_to_the_day) {
  auto input = bas();
  input.as_of = date("2015-10-10");
  for (auto& row : input.rows) row.codes.clear();
  const auto found = *judge_goals(input);
  EXPECT_EQ(found[0].places->participant_days, 200);
  EXPECT_EQ(found[0].places->elapsed_days, 10);
  EXPECT_DOUBLE_EQ(*found[0].places->pace, 20.0);
  EXPECT_EQ(found[1].share->among, 20);  // ongoing included
  EXPECT_EQ(found[1].share->missing, 15);
  EXPECT_EQ(found[3].share->among, 0);  // nobody has ended
  EXPECT_FALSE(found[3].share->is_met);
  EXPECT_FALSE(found[3].share->share.has_value());
}

TEST(Goals, are_met_exactly_at_the_level) {
  EXPECT_TRUE(judge_share(3, 4, percent(75)).is_met);
  EXPECT_FALSE(judge_share(74, 99, percent(75)).is_met);  // 74.7
  EXPECT_EQ(judge_share(74, 99, percent(75)).missing, 1);
  EXPECT_EQ(judge_share(0, 3, percent(100)).missing, 3);
  EXPECT_EQ(judge_share(0, 3, percent(101)).missing, std::nullopt);
  EXPECT_EQ(judge_share(1, 3, 333'333'333).missing, 0);
  EXPECT_EQ(judge_share(1, 3, 333'333'334).missing, 1);
  EXPECT_TRUE(judge_share(0, 7, 0).is_met);
  EXPECT_THROW((void)judge_share(5, 4, 0), base::InvariantViolation);
}

TEST(Goals, tell_what_is_wrong_and_where) {
  auto input = bas();
  input.project_to = date("2015-01-01");
  input.rows[1].ends_on = date("2015-09-30");
  input.goals[2].counted.clear();
  const auto found = judge_goals(input);
  ASSERT_FALSE(found.has_value());
  std::vector<std::string> at;
  for (const auto& one : found.error().violations) at.push_back(one.field + " " + one.rule);
  EXPECT_EQ(at, (std::vector<std::string>{"project_to population.period_reversed",
                                          "rows[2].ends_on goal.ends_before_start",
                                          "goals[3].counted goal.nothing_counted"}));
}

TEST(Goals, shifted_days_and_another_order_change_nothing) {
  auto input = bas();
  const auto before = *judge_goals(input);
  std::swap(input.rows.front(), input.rows.back());
  for (auto* day : {&input.project_from, &input.project_to, &input.as_of}) *day = day->plus_days(28);
  for (auto& row : input.rows) {
    row.starts_on = row.starts_on.plus_days(28);
    row.ends_on = row.ends_on->plus_days(28);
  }
  const auto after = *judge_goals(input);
  EXPECT_EQ(after[0].places->participant_days, before[0].places->participant_days);
  EXPECT_EQ(after[3].share->count, before[3].share->count);
}

}  // namespace
}  // namespace analysis
