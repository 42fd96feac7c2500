#include "assistance/assistance_end.h"

#include <gtest/gtest.h>

namespace assistance {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");

Household household() {
  Household out{"h", 1, base::HolderId("social"), HouseholdType::single, day("2026-01-10")};
  out.members = {{base::PersonId("anna"), MemberRole::registered_applicant, day("2026-01-10")}};
  return out;
}
AssistanceMonths paid(std::vector<const char*> months) {
  AssistanceMonths out;
  for (const char* month : months) out.push_back({day(month), AssistanceKind::income_support, 100});
  return out;
}
const AssistanceMonths kPaid = paid({"2026-03-01", "2026-04-01", "2026-09-01", "2026-10-01"});

std::string rule(const AssistanceEnd& told, const AssistanceEnds& known = {}) {
  const auto made = tell_end(household(), kPaid, known, told, kToday);
  return made.has_value() ? "" : made.error().violations.at(0).field + " " + made.error().violations.at(0).rule;
}

TEST(AssistanceEnd, is_of_the_first_month_without) {
  EXPECT_EQ(rule({day("2026-05-01"), AssistanceEndReason::work}), "");
  EXPECT_EQ(rule({day("2026-11-01"), AssistanceEndReason::work}), "");
  EXPECT_EQ(rule({day("2026-06-01"), AssistanceEndReason::work}), "month assistance.not_ended");
  EXPECT_EQ(rule({day("2026-04-01"), AssistanceEndReason::work}), "month assistance.not_ended");
  EXPECT_EQ(rule({day("2026-05-02"), AssistanceEndReason::work}), "month assistance.month_form");
  EXPECT_EQ(rule({day("2026-12-01"), AssistanceEndReason::work}), "month assistance.month_ahead");
  auto corrected = kPaid;
  corrected[1].amount_ore = 0;
  EXPECT_TRUE(tell_end(household(), corrected, {}, {day("2026-04-01"), AssistanceEndReason::work}, kToday).has_value());
}

TEST(AssistanceEnd, is_told_again_and_says_what_it_said_before) {
  const AssistanceEnds known = {{day("2026-05-01"), AssistanceEndReason::other},
                                {day("2026-05-01"), AssistanceEndReason::studies}};
  EXPECT_EQ(rule({day("2026-05-01"), AssistanceEndReason::studies}, known), "reason assistance.end_same");
  const auto made = tell_end(household(), kPaid, known, {day("2026-05-01"), AssistanceEndReason::work}, kToday);
  const auto& change = made->deed.entry.changes.at(0);
  EXPECT_EQ(made->deed.entry.kind, "assistance_end_told");
  EXPECT_EQ(change.field, "assistance_end_reason[202605]");
  EXPECT_EQ(change.old_value, "studies");
  EXPECT_EQ(change.new_value, "work");
  const auto undone = withdraw_end(household(), {day("2026-05-01"), AssistanceEndReason::work}, known[1], kToday);
  EXPECT_EQ(undone.deed.entry.changes.at(0).new_value, "studies");
}

TEST(AssistanceEnd, holds_as_long_as_there_is_no_assistance_for_the_month) {
  const auto held = holding({{day("2026-09-01"), AssistanceEndReason::work},
                             {day("2026-05-01"), AssistanceEndReason::other},
                             {day("2026-05-01"), AssistanceEndReason::moved}},
                            kPaid);
  ASSERT_EQ(held.size(), 1u);
  EXPECT_EQ(held[0].reason, AssistanceEndReason::moved);
}

}  // namespace
}  // namespace assistance
