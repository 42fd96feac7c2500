#include "activities/service_giver.h"

#include <gtest/gtest.h>

namespace activities {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");

ServiceGiver giver(const char* staff, const char* from, const char* to = nullptr) {
  return {staff, 1, base::HolderId("work"), "course", base::StaffId(staff), day(from),
          to == nullptr ? std::optional<base::Date>() : day(to)};
}

std::string rule(const base::Status& status) {
  if (status.has_value()) return "";
  const auto& error = status.error();
  return error.violations.empty() ? error.rule : error.violations.at(0).field + " " + error.violations.at(0).rule;
}
std::string ended(const ServiceGiver& one, const char* to_on) {
  const auto out = end(one, day(to_on), kToday);
  return out.has_value() ? out->to_on->str() : rule(out.error());
}

TEST(ServiceGiver, can_give_it_once_at_a_time) {
  const std::vector<ServiceGiver> all = {giver("eva", "2026-01-01", "2026-06-01"), giver("bo", "2026-01-01"),
                                         giver("cia", "2026-01-01", "2026-01-01")};
  EXPECT_EQ(rule(check(giver("eva", "2026-06-01"), all, kToday)), "");
  EXPECT_EQ(rule(check(giver("eva", "2026-05-31"), all, kToday)), "from_on service_giver.already");
  EXPECT_EQ(rule(check(giver("eva", "2025-05-31"), all, kToday)), "from_on service_giver.already");
  EXPECT_EQ(rule(check(giver("cia", "2025-05-31"), all, kToday)), "");
  EXPECT_EQ(rule(check(giver("dan", "2016-11-22"), all, kToday)), "from_on date.out_of_range");
  EXPECT_EQ(rule(check(giver("dan", "2028-01-01"), all, kToday)), "from_on date.out_of_range");
}

TEST(ServiceGiver, ends_once_and_on_its_first_day_where_it_never_was) {
  EXPECT_EQ(ended(giver("eva", "2026-01-01"), "2026-12-01"), "2026-12-01");
  EXPECT_TRUE(end(giver("eva", "2026-01-01"), day("2026-01-01"), kToday)->is_of_no_day());
  EXPECT_EQ(ended(giver("eva", "2026-01-01"), "2025-12-31"), "to_on service_giver.before_start");
  EXPECT_EQ(ended(giver("eva", "2026-01-01", "2026-06-01"), "2026-12-01"), "service_giver.ended");
}

TEST(ServiceGiver, stands_in_the_branches_own_record) {
  const auto before = giver("eva", "2026-01-01");
  const auto added = giver_deed(nullptr, before, "Kurs", "Eva Ek", kToday).entry;
  EXPECT_EQ(added.kind, "service_giver_added");
  EXPECT_EQ(added.changes.back().new_value, "2026-01-01");
  const auto after = end(before, day("2026-12-01"), kToday).value();
  EXPECT_EQ(giver_deed(&before, after, "Kurs", "Eva Ek", kToday).entry.kind, "service_giver_ended");
}

}  // namespace
}  // namespace activities
