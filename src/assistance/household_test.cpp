#include "assistance/household.h"

#include <gtest/gtest.h>

namespace assistance {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");
const base::PersonId kAnna{"anna"}, kBo{"bo"}, kChild{"child"};

Member member(const base::PersonId& id, MemberRole role, const char* from_on, const char* to_on = nullptr) {
  Member out{id, role, day(from_on)};
  if (to_on != nullptr) out.to_on = day(to_on);
  return out;
}

Household household(HouseholdType type, std::vector<Member> others = {}) {
  Household out{"h", 1, base::HolderId("social"), type, day("2024-03-10")};
  out.members = {member(kAnna, MemberRole::registered_applicant, "2024-03-10")};
  for (auto& one : others) out.members.push_back(std::move(one));
  return out;
}

std::string fault(const base::Status& status) {
  if (status.has_value()) return "";
  const auto& error = status.error();
  return error.violations.empty() ? error.rule : error.violations[0].field + " " + error.violations[0].rule;
}
template <class T>
std::string fault(const base::Result<T>& result) {
  return result.has_value() ? "" : fault(base::Status(result.error()));
}
std::string fault(const Household& one, const std::vector<Elsewhere>& elsewhere = {}) {
  return fault(check(one, elsewhere, kToday));
}

TEST(Household, of_one_and_of_a_couple_with_a_child) {
  EXPECT_EQ(fault(household(HouseholdType::single)), "");
  EXPECT_EQ(fault(household(HouseholdType::couple_with_children,
                            {member(kBo, MemberRole::co_applicant, "2024-03-10"),
                             member(kChild, MemberRole::child, "2025-01-01")})),
            "");
}

TEST(Household, type_says_who_is_in_it_today) {
  const auto bo = member(kBo, MemberRole::co_applicant, "2024-03-10");
  const auto child = member(kChild, MemberRole::child, "2024-03-10");
  const std::string contradicts = "household_type household.type_contradicts";
  EXPECT_EQ(fault(household(HouseholdType::couple)), contradicts);
  EXPECT_EQ(fault(household(HouseholdType::single, {bo})), contradicts);
  EXPECT_EQ(fault(household(HouseholdType::single, {child})), contradicts);
  EXPECT_EQ(fault(household(HouseholdType::single_with_children, {child})), "");
  EXPECT_EQ(fault(household(HouseholdType::single_with_children)), "");  // whom nobody has registered
  EXPECT_EQ(fault(household(HouseholdType::single,
                            {member(kBo, MemberRole::co_applicant, "2024-03-10", "2025-05-31")})),
            "");
}

TEST(Household, members_are_in_it_within_its_time_and_once) {
  EXPECT_EQ(fault(household(HouseholdType::couple, {member(kBo, MemberRole::co_applicant, "2024-03-09")})),
            "members[0].from_on household.outside_its_time");
  EXPECT_EQ(fault(household(HouseholdType::other, {member(kBo, MemberRole::co_applicant, "2024-04-01", "2024-03-31")})),
            "members[0].to_on household.end_before_start");
  EXPECT_EQ(fault(household(HouseholdType::other, {member(kBo, MemberRole::co_applicant, "2024-04-01"),
                                                   member(kBo, MemberRole::co_applicant, "2025-04-01")})),
            "members[1].person_id household.member_twice");
  EXPECT_EQ(fault(household(HouseholdType::other, {member(kBo, MemberRole::registered_applicant, "2024-04-01")})),
            "members[0].role household.one_applicant");
  EXPECT_EQ(fault(household(HouseholdType::couple, {member(kBo, MemberRole::co_applicant, "2026-11-24")})),
            "members[0].from_on date.in_future");
}

TEST(Household, nobody_is_a_grown_member_of_two_at_once) {
  const std::vector<Elsewhere> open = {{kBo, {day("2023-01-01"), {}}}};
  const std::vector<Elsewhere> ended = {{kBo, {day("2023-01-01"), day("2024-03-09")}}};
  const auto couple = household(HouseholdType::couple, {member(kBo, MemberRole::co_applicant, "2024-03-10")});
  EXPECT_EQ(fault(couple, open), "members[0].person_id household.grown_elsewhere");
  EXPECT_EQ(fault(couple, ended), "");
  EXPECT_EQ(fault(household(HouseholdType::single), {{kAnna, {day("2020-01-01"), {}}}}),
            "formed_on household.grown_elsewhere");
  EXPECT_EQ(fault(household(HouseholdType::single_with_children, {member(kBo, MemberRole::child, "2024-03-10")}), open),
            "");
}

TEST(Household, is_formed_with_an_entry_that_tells_roles_and_days_and_never_who) {
  const auto made = form(household(HouseholdType::couple, {member(kBo, MemberRole::co_applicant, "2024-03-10")}));
  const auto& entry = made.deed.entry;
  EXPECT_EQ(entry.kind, "household_formed");
  EXPECT_EQ(entry.person_id, kAnna);
  EXPECT_EQ(entry.happened_on, day("2024-03-10"));
  ASSERT_EQ(entry.changes.size(), 3u);
  EXPECT_EQ(entry.changes[0].field, "co_applicant");
  EXPECT_EQ(entry.changes[0].category, "economy");
  EXPECT_EQ(entry.changes[0].new_value, "2024-03-10 –");
  EXPECT_EQ(entry.changes[1].new_value, "couple");
}

TEST(Household, changes_tell_who_came_and_who_left) {
  const auto before = household(HouseholdType::couple, {member(kBo, MemberRole::co_applicant, "2024-03-10")});
  const auto after =
      household(HouseholdType::single, {member(kBo, MemberRole::co_applicant, "2024-03-10", "2026-10-31")});
  const auto changed = change(before, after, {}, {}, kToday).value();
  ASSERT_EQ(changed.deed.entry.changes.size(), 3u);
  EXPECT_EQ(changed.deed.entry.changes[1].old_value, "2024-03-10 –");
  EXPECT_EQ(changed.deed.entry.changes[2].new_value, "2024-03-10 – 2026-10-31");
}

TEST(Household, begins_no_later_than_its_assistance) {
  auto after = household(HouseholdType::single);
  after.formed_on = after.members[0].from_on = day("2024-06-10");
  EXPECT_EQ(fault(change(household(HouseholdType::single), after, {}, day("2024-05-01"), kToday)),
            "formed_on household.assistance_before");
  EXPECT_EQ(fault(change(household(HouseholdType::single), after, {}, day("2024-06-01"), kToday)), "");
}

TEST(Household, is_dissolved_once_with_everybody_in_it_and_after_its_assistance) {
  const auto one = household(HouseholdType::couple, {member(kBo, MemberRole::co_applicant, "2024-03-10")});
  const auto gone = dissolve(one, day("2026-10-31"), day("2026-10-01"), kToday).value();
  EXPECT_EQ(gone.household.members[1].to_on, day("2026-10-31"));
  EXPECT_EQ(fault(dissolve(gone.household, kToday, {}, kToday)), "household.already_dissolved");
  EXPECT_EQ(fault(change(gone.household, one, {}, {}, kToday)), "household.already_dissolved");
  EXPECT_EQ(fault(dissolve(one, day("2026-10-31"), day("2026-11-01"), kToday)),
            "dissolved_on household.assistance_after");
  EXPECT_EQ(fault(dissolve(one, day("2024-03-09"), {}, kToday)), "dissolved_on household.end_before_start");
  EXPECT_EQ(fault(dissolve(one, day("2026-11-24"), {}, kToday)), "dissolved_on date.in_future");
}

}  // namespace
}  // namespace assistance
