#include "analysis/deadlines.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

// Over Easter 2026: Good Friday is 3 April, Easter Monday 6 April.
DeadlinesInput easter(DayCounting counting) {
  return {day("2026-04-10"),
          3,
          counting,
          {day("2026-04-03"), day("2026-04-05"), day("2026-04-06")},
          {{"a", day("2026-04-01"), day("2026-04-08")},  // Wednesday to Wednesday: 7 days, 3 working days
           {"b", day("2026-04-01"), day("2026-04-09")},  // 8 and 4
           {"c", day("2026-04-07"), {}},                 // open since Tuesday: 3 and 3
           {"d", day("2026-03-02"), {}},                 // long overdue
           {"e", day("2026-04-09"), day("2026-04-20")},  // done after the day that is asked of
           {"f", day("2026-04-11"), {}}}};               // has not begun
}

TEST(Deadlines, count_calendar_days_or_working_days) {
  const auto calendar = deadlines(easter(DayCounting::calendar)).value();
  EXPECT_EQ(calendar.begun, 5);
  EXPECT_EQ(calendar.kept, 0);
  EXPECT_EQ(calendar.late, 2);
  EXPECT_EQ(calendar.missed, (std::vector<std::string>{"a", "b", "d"}));
  const auto working = deadlines(easter(DayCounting::working)).value();
  EXPECT_EQ(working.kept, 1);
  EXPECT_EQ(working.late, 1);
  EXPECT_EQ(working.overdue, 1);
  EXPECT_EQ(working.open, 2);
  EXPECT_EQ(working.missed, (std::vector<std::string>{"b", "d"}));
  EXPECT_DOUBLE_EQ(working.share.share.value(), 1.0 / 3);
  EXPECT_DOUBLE_EQ(working.median_days.value(), 3.5);
}

TEST(Deadlines, a_holiday_on_a_sunday_or_told_twice_takes_no_day_more) {
  auto input = easter(DayCounting::working);
  const auto before = deadlines(input).value();
  input.holidays.push_back(day("2026-04-06"));
  input.holidays.push_back(day("2026-04-04"));
  EXPECT_EQ(deadlines(input).value().median_days, before.median_days);
}

TEST(Deadlines, do_not_depend_on_order_and_move_with_all_dates) {
  for (const auto counting : {DayCounting::calendar, DayCounting::working}) {
    auto input = easter(counting);
    const auto before = deadlines(input).value();
    std::reverse(input.rows.begin(), input.rows.end());
    std::reverse(input.holidays.begin(), input.holidays.end());
    input.as_of = input.as_of.plus_days(28);
    for (auto& one : input.holidays) one = one.plus_days(28);
    for (auto& row : input.rows) {
      row.from = row.from.plus_days(28);
      if (row.done) row.done = row.done->plus_days(28);
    }
    const auto after = deadlines(input).value();
    EXPECT_EQ(after.missed, before.missed);
    EXPECT_EQ(after.median_days, before.median_days);
    EXPECT_EQ(after.kept, before.kept);
  }
}

TEST(Deadlines, before_1970_and_of_nobody) {
  DeadlinesInput old{
      day("1812-01-10"), 1, DayCounting::working, {}, {{"a", day("1812-01-03"), day("1812-01-06")}}};
  EXPECT_EQ(deadlines(old).value().kept, 1);  // a Friday to the Monday
  old.rows.clear();
  EXPECT_FALSE(deadlines(old).value().share.share);
  EXPECT_FALSE(deadlines(old).value().median_days);
}

TEST(Deadlines, who_left_while_there_was_time_missed_nothing) {
  DeadlinesInput input{day("2026-04-30"),
                       3,
                       DayCounting::calendar,
                       {},
                       {{"on the last day", day("2026-04-01"), {}, day("2026-04-04")},
                        {"a day later", day("2026-04-01"), {}, day("2026-04-05")},
                        {"done before", day("2026-04-01"), day("2026-04-02"), day("2026-04-02")},
                        {"still there", day("2026-04-28"), {}, day("2026-04-30")},
                        {"not yet", day("2026-05-01"), {}, {}}}};
  using State = DeadlineState;
  EXPECT_EQ(deadline_states(input), (std::vector<std::optional<State>>{State::left, State::overdue, State::kept,
                                                                       State::open, std::nullopt}));
  const auto found = deadlines(input).value();
  EXPECT_EQ(found.begun, 4);
  EXPECT_EQ(found.left, 1);
  EXPECT_EQ(found.share.among, 2);
}

TEST(Deadlines, say_which_row_is_wrong) {
  auto input = easter(DayCounting::calendar);
  input.days = -1;
  input.rows[1].done = day("2026-03-31");
  input.rows[2].id = "a";
  input.rows[3].left = day("2026-03-01");
  const auto refused = deadlines(input);
  ASSERT_FALSE(refused.has_value());
  const auto& broken = refused.error().violations;
  ASSERT_EQ(broken.size(), 4u);
  EXPECT_EQ(broken[0].rule, "deadlines.days_range");
  EXPECT_EQ(broken[1].field, "rows[1].done");
  EXPECT_EQ(broken[2].field, "rows[2].id");
  EXPECT_EQ(broken[3].rule, "deadlines.left_before_start");
}

}  // namespace
}  // namespace analysis
