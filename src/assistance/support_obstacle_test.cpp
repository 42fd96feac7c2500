#include "assistance/support_obstacle.h"

#include <gtest/gtest.h>

#include "base/names.h"

namespace assistance {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");
const base::PersonId kAnna("anna"), kBo("bo"), kBarn("barn");

Household couple() {
  Household out{"h", 1, base::HolderId("social"), HouseholdType::couple_with_children, day("2026-03-10")};
  out.members = {{kAnna, MemberRole::registered_applicant, day("2026-03-10"), {}},
                 {kBo, MemberRole::co_applicant, day("2026-05-20"), day("2026-08-03")},
                 {kBarn, MemberRole::child, day("2026-03-10"), {}}};
  return out;
}

std::string fault(const base::PersonId& person, const char* month, const JudgedObstacles& known = {},
                  SupportObstacle obstacle = SupportObstacle::social_reasons) {
  const auto made = judge(couple(), known, {person, day(month), obstacle}, kToday);
  if (made.has_value()) return "";
  const auto& broken = made.error().violations.at(0);
  return broken.field + " " + broken.rule;
}

TEST(SupportObstacle, is_judged_of_grown_members_in_months_in_which_they_are) {
  EXPECT_EQ(fault(kAnna, "2026-03-01"), "");
  EXPECT_EQ(fault(kAnna, "2026-02-01"), "month assistance.outside_household");
  EXPECT_EQ(fault(kAnna, "2026-03-02"), "month assistance.month_form");
  EXPECT_EQ(fault(kAnna, "2026-12-01"), "");
  EXPECT_EQ(fault(kAnna, "2027-01-01"), "month assistance.month_ahead");
  EXPECT_EQ(fault(kBo, "2026-05-01"), "");
  EXPECT_EQ(fault(kBo, "2026-08-01"), "");
  EXPECT_EQ(fault(kBo, "2026-04-01"), "person_id obstacle.not_grown_member");
  EXPECT_EQ(fault(kBo, "2026-09-01"), "person_id obstacle.not_grown_member");
  EXPECT_EQ(fault(kBarn, "2026-05-01"), "person_id obstacle.not_grown_member");
  EXPECT_EQ(fault(base::PersonId("okänd"), "2026-05-01"), "person_id obstacle.not_grown_member");
}

TEST(SupportObstacle, is_judged_again_for_a_later_month_and_changed_for_the_same) {
  const JudgedObstacles known = {{kAnna, day("2026-05-01"), SupportObstacle::social_reasons}};
  EXPECT_EQ(fault(kAnna, "2026-05-01", known), "obstacle obstacle.same");
  EXPECT_EQ(fault(kAnna, "2026-06-01", known), "");
  EXPECT_EQ(fault(kAnna, "2026-05-01", known, SupportObstacle::no_childcare), "");
}

// Two adults may differ, and the registered applicant's thread tells nothing of the other one's.
TEST(SupportObstacle, stands_in_the_thread_of_the_one_it_is_of) {
  const auto made = judge(couple(), {{kBo, day("2026-05-01"), SupportObstacle::social_reasons}},
                          {kBo, day("2026-05-01"), SupportObstacle::sick_without_benefit}, kToday).value();
  EXPECT_EQ(made.deed.entry.person_id, kBo);
  ASSERT_EQ(made.deed.entry.changes.size(), 1u);
  EXPECT_EQ(made.deed.entry.changes[0].field, "support_obstacle[202605]");
  EXPECT_EQ(made.deed.entry.changes[0].old_value, "social_reasons");
  EXPECT_EQ(made.deed.entry.changes[0].new_value, "sick_without_benefit");
}

TEST(SupportObstacle, the_last_judged_for_a_month_holds_until_the_next_month_judged) {
  const auto all = holding({{kBo, day("2026-05-01"), SupportObstacle::social_reasons},
                            {kAnna, day("2026-07-01"), SupportObstacle::no_obstacle},
                            {kAnna, day("2026-05-01"), SupportObstacle::no_childcare},
                            {kAnna, day("2026-05-01"), SupportObstacle::social_reasons}});
  ASSERT_EQ(all.size(), 3u);
  const auto of = [&](const base::PersonId& person, const char* month) {
    const auto found = obstacle_in(all, person, day(month));
    return found ? base::name_of(found->obstacle) + " " + found->month.str() : "";
  };
  EXPECT_EQ(of(kAnna, "2026-04-01"), "");
  EXPECT_EQ(of(kAnna, "2026-05-01"), "social_reasons 2026-05-01");
  EXPECT_EQ(of(kAnna, "2026-06-01"), "social_reasons 2026-05-01");
  EXPECT_EQ(of(kAnna, "2026-11-01"), "no_obstacle 2026-07-01");
  EXPECT_EQ(of(kBo, "2026-11-01"), "social_reasons 2026-05-01");
}

TEST(SupportObstacle, what_was_withdrawn_is_told_with_what_holds_instead) {
  const JudgedObstacle now{kAnna, day("2026-05-01"), SupportObstacle::no_childcare};
  const auto made = withdraw_judged(couple(), now, JudgedObstacle{kAnna, now.month, SupportObstacle::social_reasons},
                                    kToday);
  EXPECT_EQ(made.deed.entry.kind, "obstacle_withdrawn");
  EXPECT_EQ(made.deed.entry.changes[0].old_value, "no_childcare");
  EXPECT_EQ(made.deed.entry.changes[0].new_value, "social_reasons");
}

}  // namespace
}  // namespace assistance
