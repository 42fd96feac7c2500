#include "analysis/response_rate.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace analysis {
namespace {

base::Date day(const char* text) { return *base::Date::parse(text); }

ResponseRateInput spring() {
  const auto sent = day("2026-03-01"), due = day("2026-03-31");
  return {day("2026-04-15"),
          {{"1", "kasam", sent, due, day("2026-03-31"), {}, "woman"},
           {"2", "kasam", sent, due, day("2026-04-02"), "moved", "man"},  // late, and answered all the same
           {"3", "kasam", sent, due, day("2026-04-20"), {}, "man"},       // later than is asked of
           {"4", "kasam", sent, day("2026-04-15"), {}, {}, {}},           // its last day
           {"5", "exit", sent, {}, {}, {}, "woman"},
           {"6", "exit", sent, due, {}, "died", "woman"},
           {"7", "exit", day("2026-05-01"), {}, {}, {}, "woman"}}};  // not sent yet
}

TEST(ResponseRate, leaves_out_who_is_excused_and_whose_last_day_has_not_passed) {
  const auto found = response_rate(spring()).value();
  EXPECT_EQ(found.all.sent, 6);
  EXPECT_EQ(found.all.answered, 2);
  EXPECT_EQ(found.all.unanswered, 2);
  EXPECT_EQ(found.all.waiting, 1);
  EXPECT_EQ(found.all.excused, 1);
  EXPECT_EQ(found.all.in_time, 1);
  EXPECT_DOUBLE_EQ(found.all.rate.share.value(), 0.5);
  EXPECT_DOUBLE_EQ(found.all.median_days.value(), 31);
}

TEST(ResponseRate, is_told_by_instrument_and_group) {
  const auto found = response_rate(spring()).value();
  ASSERT_EQ(found.instruments.size(), 2u);
  EXPECT_EQ(found.instruments[0].name, "exit");
  EXPECT_EQ(found.instruments[0].counts.rate.among, 1);
  ASSERT_EQ(found.groups.size(), 3u);
  EXPECT_EQ(found.groups[2].name, "unknown");
  auto without = spring();
  for (auto& row : without.rows) row.group.reset();
  EXPECT_TRUE(response_rate(without).value().groups.empty());
}

TEST(ResponseRate, does_not_depend_on_order_or_on_the_year) {
  auto input = spring();
  std::reverse(input.rows.begin(), input.rows.end());
  input.as_of = input.as_of.plus_days(28);
  for (auto& row : input.rows) {
    row.sent = row.sent.plus_days(28);
    if (row.due) row.due = row.due->plus_days(28);
    if (row.answered) row.answered = row.answered->plus_days(28);
  }
  const auto before = response_rate(spring()).value(), after = response_rate(input).value();
  EXPECT_EQ(after.all.unanswered, before.all.unanswered);
  EXPECT_EQ(after.all.median_days, before.all.median_days);
  EXPECT_EQ(after.groups[0].counts.in_time, before.groups[0].counts.in_time);
}

TEST(ResponseRate, says_which_row_is_wrong_and_is_of_nobody_nothing) {
  auto input = spring();
  input.rows[0].answered = day("2026-02-28");
  input.rows[1].due = day("2026-02-28");
  input.rows[2].id = "1";
  const auto refused = response_rate(input);
  ASSERT_FALSE(refused.has_value());
  ASSERT_EQ(refused.error().violations.size(), 3u);
  EXPECT_EQ(refused.error().violations[0].field, "rows[0].answered");
  EXPECT_EQ(refused.error().violations[1].rule, "response_rate.due_before_sent");
  EXPECT_EQ(refused.error().violations[2].field, "rows[2].id");
  input.rows.clear();
  EXPECT_FALSE(response_rate(input).value().all.rate.share);
}

}  // namespace
}  // namespace analysis
