#include "parties/staffing.h"

#include <gtest/gtest.h>

namespace parties {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");

Staffing row(const char* staff, const char* unit, const char* from, int percent) {
  return {std::string(staff) + unit + from, 1, base::HolderId("work"), base::StaffId(staff), base::UnitId(unit),
          day(from), percent};
}

std::string faults(const Staffing& added, const std::vector<Staffing>& all = {}) {
  const auto status = check(added, all, kToday);
  if (status.has_value()) return "";
  std::string out;
  for (const auto& one : status.error().violations) out += one.field + " " + one.rule + "; ";
  return out;
}

TEST(Staffing, holds_until_the_next_row_of_the_same_unit) {
  const std::vector<Staffing> all = {row("eva", "torget", "2026-01-01", 50), row("eva", "torget", "2026-06-01", 0),
                                     row("eva", "ame", "2026-03-01", 40), row("bo", "torget", "2026-01-01", 100)};
  EXPECT_EQ(percent_on(all, base::StaffId("eva"), day("2025-12-31")), 0);
  EXPECT_EQ(percent_on(all, base::StaffId("eva"), day("2026-01-01")), 50);
  EXPECT_EQ(percent_on(all, base::StaffId("eva"), day("2026-05-31")), 90);
  EXPECT_EQ(percent_on(all, base::StaffId("eva"), day("2026-06-01")), 40);
  EXPECT_EQ(staffing_on(all, base::StaffId("bo"), base::UnitId("ame"), kToday), nullptr);
}

TEST(Staffing, of_all_units_is_full_time_at_most_now_and_later) {
  const std::vector<Staffing> all = {row("eva", "ame", "2026-03-01", 40), row("eva", "ame", "2026-09-01", 60)};
  EXPECT_EQ(faults(row("eva", "torget", "2026-03-01", 40), all), "");
  EXPECT_EQ(faults(row("eva", "torget", "2026-03-01", 60), all), "percent staffing.over_full_time; ");
  EXPECT_EQ(faults(row("eva", "torget", "2026-01-01", 50), all), "percent staffing.over_full_time; ");
  EXPECT_EQ(faults(row("bo", "torget", "2026-03-01", 100), all), "");
  const auto refused = check(row("eva", "torget", "2026-01-01", 50), all, kToday);
  EXPECT_EQ(refused.error().violations[0].params[0].second, "110");
  EXPECT_EQ(refused.error().violations[0].params[1].second, "2026-09-01");
}

TEST(Staffing, that_was_less_is_not_taken_back_into_more_than_full_time) {
  const auto less = row("eva", "ame", "2026-09-01", 20);
  const std::vector<Staffing> all = {row("eva", "ame", "2026-03-01", 60), less, row("eva", "torget", "2026-09-01", 80)};
  const auto refused = check_withdrawal(less, all);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().rule, "staffing.before_over_full_time");
  EXPECT_TRUE(check_withdrawal(all[2], all).has_value());
}

TEST(Staffing, has_a_day_a_share_and_a_target_that_are_possible) {
  EXPECT_EQ(faults(row("eva", "ame", "2016-11-23", 100)), "");
  EXPECT_EQ(faults(row("eva", "ame", "2016-11-22", 100)), "valid_from date.out_of_range; ");
  EXPECT_EQ(faults(row("eva", "ame", "2028-11-24", 100)), "valid_from date.out_of_range; ");
  EXPECT_EQ(faults(row("eva", "ame", "2026-01-01", 101)), "percent staffing.percent_range; ");
  EXPECT_EQ(faults(row("eva", "ame", "2026-01-01", 10), {row("eva", "ame", "2026-01-01", 50)}),
            "valid_from staffing.day_taken; ");
  auto target = row("eva", "ame", "2026-01-01", 100);
  target.cases_least = 48;
  EXPECT_EQ(faults(target), "cases_most workload.target_half; ");
  target.cases_most = 50;
  EXPECT_EQ(faults(target), "");
  target.cases_most = 47;
  EXPECT_EQ(faults(target), "cases_most workload.target_reversed; ");
  target.cases_most = 501;
  EXPECT_EQ(faults(target), "cases_most staffing.cases_range; ");
}

TEST(Staffing, entry_tells_who_where_old_and_new) {
  auto before = row("eva", "ame", "2026-01-01", 50);
  before.cases_least = 20;
  before.cases_most = 25;
  const auto deed = set_deed(row("eva", "ame", "2026-09-01", 75), &before, "Eva Ek", "Torget", kToday);
  std::string told;
  for (const auto& one : deed.entry.changes) {
    told += one.field + " " + one.old_value.value_or("-") + " " + one.new_value.value_or("-") + "; ";
  }
  EXPECT_EQ(told,
            "staff_name - Eva Ek; unit_name - Torget; percent 50 75; cases_least 20 -; cases_most 25 -; "
            "valid_from - 2026-09-01; ");
  EXPECT_EQ(deed.entry.kind, "staffing_set");
}

}  // namespace
}  // namespace parties
