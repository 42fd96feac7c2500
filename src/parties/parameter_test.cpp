#include "parties/parameter.h"

#include <gtest/gtest.h>

namespace parties {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");

OwnValue own(const char* valid_from, int value, Parameter parameter = Parameter::assessment_continue_days) {
  return {"a", 1, base::HolderId("b"), parameter, day(valid_from), value, "Nämndens beslut § 12"};
}

std::string faults(const OwnValue& added, const std::vector<OwnValue>& others = {}) {
  const auto status = check(added, others, kToday);
  if (status.has_value()) return "";
  std::string out;
  for (const auto& one : status.error().violations) out += one.field + " " + one.rule + "; ";
  return out;
}

TEST(Parameter, is_shipped_within_its_own_limits_with_a_source) {
  for (const auto& one : shipped_values()) {
    EXPECT_GE(one.value, one.least);
    EXPECT_LE(one.value, one.most);
    EXPECT_FALSE(one.source_sv.empty());
    EXPECT_FALSE(one.source_en.empty());
  }
  EXPECT_EQ(shipped(Parameter::exit_follow_up_third_months).value, 12);
}

TEST(Parameter, is_looked_up_by_day_own_before_shipped) {
  const std::vector<OwnValue> values = {own("2026-11-01", 10), own("2027-01-01", 7),
                                        own("2026-01-01", 60, Parameter::order_report_days)};
  EXPECT_EQ(value_on(values, Parameter::assessment_continue_days, day("2026-10-31")), 14);
  EXPECT_EQ(value_on(values, Parameter::assessment_continue_days, day("2026-11-01")), 10);
  EXPECT_EQ(value_on(values, Parameter::assessment_continue_days, day("2026-12-31")), 10);
  EXPECT_EQ(value_on(values, Parameter::assessment_continue_days, day("2027-01-01")), 7);
  EXPECT_EQ(value_on(values, Parameter::order_report_days, kToday), 60);
  EXPECT_EQ(value_on({}, Parameter::order_report_days, kToday), 30);
}

TEST(Parameter, is_set_from_today_on_within_its_limits_and_with_a_source) {
  EXPECT_EQ(faults(own("2026-11-23", 10)), "");
  EXPECT_EQ(faults(own("2026-11-22", 10)), "valid_from date.in_past; ");
  EXPECT_EQ(faults(own("2036-11-24", 10)), "valid_from date.out_of_range; ");
  EXPECT_EQ(faults(own("2026-11-23", 0)), "value parameter.range; ");
  EXPECT_EQ(faults(own("2026-11-23", 181)), "value parameter.range; ");
  EXPECT_EQ(faults(own("2027-01-01", 10), {own("2027-01-01", 7)}), "valid_from parameter.day_taken; ");
  OwnValue unsaid = own("2026-11-23", 10);
  unsaid.source.clear();
  EXPECT_EQ(faults(unsaid), "source field.required; ");
}

TEST(Parameter, is_withdrawn_only_before_it_holds) {
  EXPECT_TRUE(check_withdrawal(own("2026-11-24", 10), kToday).has_value());
  EXPECT_EQ(check_withdrawal(own("2026-11-23", 10), kToday).error().rule, "parameter.in_force");
}

TEST(Parameter, entry_tells_old_and_new) {
  const auto deed = set_deed(own("2027-01-01", 7), 14, kToday);
  EXPECT_EQ(deed.entry.kind, "parameter_set");
  EXPECT_FALSE(deed.entry.person_id.has_value());
  ASSERT_EQ(deed.entry.changes.size(), 4u);
  EXPECT_EQ(deed.entry.changes[0].new_value, "assessment_continue_days");
  EXPECT_EQ(deed.entry.changes[1].old_value, "14");
  EXPECT_EQ(deed.entry.changes[1].new_value, "7");
}

}  // namespace
}  // namespace parties
