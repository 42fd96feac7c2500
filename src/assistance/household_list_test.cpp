#include "assistance/household_list.h"

#include <gtest/gtest.h>

namespace assistance {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const MonthPeriod kYear{day("2025-11-01"), day("2026-10-01")};

HouseholdRow row(const char* id, int month_count, std::int64_t amount_ore, bool is_ongoing = true) {
  HouseholdRow out;
  out.id = id;
  out.month_count = out.months_of_12 = out.months_of_36 = month_count;
  out.amount_ore = amount_ore;
  out.is_ongoing = is_ongoing;
  return out;
}

std::string ids(const std::vector<HouseholdRow>& rows) {
  std::string out;
  for (const auto& one : rows) out += one.id;
  return out;
}

std::vector<HouseholdRow> rows() { return {row("a", 12, 900), row("b", 3, 600, false), row("c", 10, 900)}; }

std::string arrange(HouseholdFilter filter, HouseholdSort sort_by = HouseholdSort::name, bool is_descending = false) {
  return ids(arranged(rows(), kYear, filter, sort_by, is_descending));
}

TEST(HouseholdList, is_of_all_or_of_those_that_fit) {
  EXPECT_EQ(arrange(HouseholdFilter::all), "abc");
  EXPECT_EQ(arrange(HouseholdFilter::ongoing), "ac");
  EXPECT_EQ(arrange(HouseholdFilter::throughout), "a");
  EXPECT_EQ(arrange(HouseholdFilter::long_term), "ac");
  EXPECT_EQ(arrange(HouseholdFilter::very_long_term), "");
}

TEST(HouseholdList, is_in_any_order_and_those_alike_by_name) {
  EXPECT_EQ(arrange(HouseholdFilter::all, HouseholdSort::name, true), "cba");
  EXPECT_EQ(arrange(HouseholdFilter::all, HouseholdSort::amount_ore), "bac");
  EXPECT_EQ(arrange(HouseholdFilter::all, HouseholdSort::amount_ore, true), "acb");
  EXPECT_EQ(arrange(HouseholdFilter::all, HouseholdSort::average_ore, true), "bca");
}

TEST(HouseholdList, period_is_whole_months_in_order) {
  EXPECT_EQ(kYear.month_count(), 12);
  EXPECT_TRUE(check(kYear).has_value());
  const auto rule = [](const MonthPeriod& period) { return check(period).error().violations.at(0).rule; };
  EXPECT_EQ(rule({day("2026-01-02"), day("2026-10-01")}), "assistance.month_form");
  EXPECT_EQ(rule({day("2026-11-01"), day("2026-10-01")}), "assistance.period_order");
  EXPECT_EQ(rule({day("1990-01-01"), day("2026-10-01")}), "assistance.period_long");
}

TEST(HouseholdList, concentration_is_of_those_throughout_and_never_of_the_protected) {
  auto all = rows();
  all.push_back(row("d", 12, 1'000'000));
  all.back().is_protected = true;
  const auto found = concentration_of(all, kYear).value();
  EXPECT_EQ(found.households, 3);
  EXPECT_EQ(found.continuous_households, 1);
  EXPECT_EQ(found.cost_ore, 2400);
  EXPECT_DOUBLE_EQ(found.continuous_share_of_cost, 0.375);
  EXPECT_FALSE(concentration_of({}, kYear).has_value());
}

}  // namespace
}  // namespace assistance
