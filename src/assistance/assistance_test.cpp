#include <gtest/gtest.h>

#include "assistance/standing.h"

namespace assistance {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");
constexpr auto kSupport = AssistanceKind::income_support;
constexpr auto kOther = AssistanceKind::other_assistance;

Household household() {
  Household out{"h", 1, base::HolderId("social"), HouseholdType::single, day("2024-03-10")};
  out.members = {{base::PersonId("anna"), MemberRole::registered_applicant, day("2024-03-10"), {}}};
  return out;
}

std::string fault(const base::Result<Changed>& result) {
  if (result.has_value()) return "";
  const auto& broken = result.error().violations.at(0);
  return broken.field + " " + broken.rule;
}
std::string fault(const AssistanceMonths& added, const AssistanceMonths& known = {}) {
  return fault(record_months(household(), known, added, kToday));
}

Months months(const char* first, int count) {
  Months out;
  for (int i = 0; i < count; ++i) out.insert(day(first).plus_months(i));
  return out;
}

TEST(Assistance, several_months_are_one_entry_with_a_change_for_each) {
  const auto made =
      record_months(household(), {}, {{day("2026-09-01"), kSupport, 780'000}, {day("2026-09-01"), kOther, 50'000}},
                    kToday)
          .value();
  ASSERT_EQ(made.deed.entry.changes.size(), 2u);
  EXPECT_EQ(made.deed.entry.changes[0].field, "income_support[202609]");
  EXPECT_EQ(made.deed.entry.changes[0].new_value, "780000");
  EXPECT_EQ(made.deed.entry.changes[1].field, "other_assistance[202609]");
}

TEST(Assistance, one_amount_for_each_month_and_kind) {
  const AssistanceMonth one{day("2026-09-01"), kSupport, 780'000};
  EXPECT_EQ(fault({one}), "");
  EXPECT_EQ(fault({one, one}), "months[1].month assistance.month_twice");
  EXPECT_EQ(fault({one}, {one}), "months[0].month assistance.month_known");
  EXPECT_EQ(fault({}), "months list.empty");
}

TEST(Assistance, months_lie_within_the_household_and_at_most_one_ahead) {
  EXPECT_EQ(fault({{day("2026-09-02"), kSupport, 1}}), "months[0].month assistance.month_form");
  EXPECT_EQ(fault({{day("2026-12-01"), kSupport, 1}}), "");
  EXPECT_EQ(fault({{day("2027-01-01"), kSupport, 1}}), "months[0].month assistance.month_ahead");
  EXPECT_EQ(fault({{day("2024-03-01"), kSupport, 1}}), "");  // the month in which it was formed
  EXPECT_EQ(fault({{day("2024-02-01"), kSupport, 1}}), "months[0].month assistance.outside_household");
  EXPECT_EQ(fault({{day("2026-09-01"), kSupport, 0}}), "months[0].amount_ore assistance.amount_range");
}

TEST(Assistance, a_correction_has_a_reason_and_tells_old_and_new) {
  const AssistanceMonths known = {{day("2026-09-01"), kSupport, 780'000}};
  const auto correct = [&](AssistanceMonth one, const char* reason) {
    return correct_month(household(), known, one, reason, kToday);
  };
  const auto made = correct({day("2026-09-01"), kSupport, 0}, "Återbetalt").value();
  EXPECT_EQ(made.deed.entry.reason, "Återbetalt");
  EXPECT_EQ(made.deed.entry.changes[0].old_value, "780000");
  EXPECT_EQ(made.deed.entry.changes[0].new_value, "0");
  EXPECT_EQ(fault(correct({day("2026-09-01"), kSupport, 1}, "")), "reason field.required");
  EXPECT_EQ(fault(correct({day("2026-09-01"), kSupport, 780'000}, "x")), "amount_ore assistance.amount_same");
  EXPECT_EQ(fault(correct({day("2026-08-01"), kSupport, 1}, "x")), "month assistance.month_unknown");
  EXPECT_EQ(fault(correct({day("2026-09-01"), kOther, 1}, "x")), "month assistance.month_unknown");
}

TEST(Assistance, is_ones_own_in_the_months_of_which_one_was_a_grown_member_some_day) {
  Household one = household();
  one.members.push_back({base::PersonId("bo"), MemberRole::co_applicant, day("2026-02-28"), day("2026-04-01")});
  one.members.push_back({base::PersonId("cia"), MemberRole::child, day("2026-01-01"), {}});
  AssistanceMonths all;
  for (int i = 0; i < 6; ++i) all.push_back({day("2026-01-01").plus_months(i), kSupport, 1});
  const auto own = while_grown_member(one, all, base::PersonId("bo"));
  ASSERT_EQ(own.size(), 3u);
  EXPECT_EQ(own.front().month, day("2026-02-01"));
  EXPECT_EQ(own.back().month, day("2026-04-01"));
  EXPECT_TRUE(while_grown_member(one, all, base::PersonId("cia")).empty());
}

TEST(Standing, is_long_term_from_ten_of_twelve_and_very_long_term_from_27_of_36) {
  EXPECT_EQ(standing_in(months("2026-02-01", 9), day("2026-10-01")).duration, Duration::short_term);
  EXPECT_EQ(standing_in(months("2026-01-01", 10), day("2026-10-01")).duration, Duration::long_term);
  EXPECT_EQ(standing_in(months("2024-09-01", 26), day("2026-10-01")).duration, Duration::long_term);
  EXPECT_EQ(standing_in(months("2024-08-01", 27), day("2026-10-01")).duration, Duration::very_long_term);
  EXPECT_EQ(standing_in({}, day("2026-10-01")).duration, Duration::none);
}

TEST(Standing, counts_the_last_months_and_those_in_a_row) {
  auto some = months("2023-11-01", 30);
  some.erase(day("2026-01-01"));
  const auto found = standing_in(some, day("2026-04-01"));
  EXPECT_EQ(found.months_in_row, 3);
  EXPECT_EQ(found.months_of_12, 11);
  EXPECT_EQ(found.months_of_36, 29);
  EXPECT_EQ(standing_in(some, day("2026-10-01")).months_in_row, 0);
}

TEST(Standing, waits_for_what_this_month_may_still_bring) {
  EXPECT_EQ(month_to_count(months("2026-01-01", 10), kToday), day("2026-10-01"));
  EXPECT_EQ(month_to_count(months("2026-01-01", 11), kToday), day("2026-11-01"));
}

TEST(Standing, sums_years_and_counts_a_month_once_whatever_its_kinds) {
  const AssistanceMonths all = {{day("2025-12-01"), kSupport, 100},
                                {day("2026-01-01"), kSupport, 200},
                                {day("2026-01-01"), kOther, 30},
                                {day("2026-02-01"), kSupport, 0}};
  const auto years = sums_per_year(all);
  ASSERT_EQ(years.size(), 2u);
  EXPECT_EQ(years[0].year, 2026);
  EXPECT_EQ(years[0].amount_ore, 230);
  EXPECT_EQ(years[0].month_count, 1);
}

TEST(Standing, before_a_start_is_what_was_before_its_month) {
  auto some = months("2025-01-01", 15);  // up to and with March 2026
  some.erase(day("2025-06-01"));
  const auto found = before(some, day("2026-02-16"));
  EXPECT_EQ(found.months_in_row, 7);
  EXPECT_EQ(found.month_count, 12);
  EXPECT_EQ(before(some, day("2026-06-01")).months_in_row, 0);
}

}  // namespace
}  // namespace assistance
