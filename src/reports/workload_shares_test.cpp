#include "reports/workload_shares.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }

parties::Staffing row(const char* staff, const char* unit, const char* from, int percent,
                      std::optional<int> least = {}, std::optional<int> most = {}) {
  return {"", 1, base::HolderId("work"), base::StaffId(staff), base::UnitId(unit), day(from), percent, least, most};
}

std::string shares(const std::vector<parties::Staffing>& all, const char* unit = "") {
  std::string out;
  for (const auto& one : shares_of(all, unit)) {
    out += one.worker + " " + one.from.str().substr(2) + "–" + (one.to ? one.to->str().substr(2) : "") + " " +
           std::to_string(one.percent);
    if (one.target_least) out += " " + std::to_string(*one.target_least) + "–" + std::to_string(*one.target_most);
    out += "; ";
  }
  return out;
}

const std::vector<parties::Staffing> kTwoUnits = {
    row("eva", "torget", "2026-03-01", 50, 20, 25), row("eva", "ame", "2026-01-01", 40, 20, 25),
    row("eva", "ame", "2026-06-01", 50, 48, 50), row("eva", "torget", "2026-09-01", 0),
    row("bo", "ame", "2026-02-01", 100)};

TEST(WorkloadShares, in_a_unit_hold_until_the_next_row) {
  EXPECT_EQ(shares(kTwoUnits, "ame"), "bo 26-02-01– 100; eva 26-01-01–26-06-01 40 20–25; eva 26-06-01– 50 48–50; ");
  EXPECT_EQ(shares(kTwoUnits, "torget"), "eva 26-03-01–26-09-01 50 20–25; ");
}

TEST(WorkloadShares, in_the_whole_branch_are_taken_together_with_a_target_where_it_is_one) {
  EXPECT_EQ(shares(kTwoUnits),
            "bo 26-02-01– 100; eva 26-01-01–26-03-01 40 20–25; eva 26-03-01–26-06-01 90 20–25; "
            "eva 26-06-01–26-09-01 100; eva 26-09-01– 50 48–50; ");
}

TEST(WorkloadShares, do_not_depend_on_order_and_are_none_of_who_works_nowhere) {
  auto turned = kTwoUnits;
  std::reverse(turned.begin(), turned.end());
  EXPECT_EQ(shares(turned), shares(kTwoUnits));
  EXPECT_EQ(shares({row("eva", "ame", "2026-01-01", 0)}), "");
  EXPECT_EQ(shares({}), "");
}

}  // namespace
}  // namespace reports
