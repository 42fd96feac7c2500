#include "parties/administration.h"

#include <gtest/gtest.h>

namespace parties {
namespace {

const base::HolderId kAme("ame");
const base::HolderId kSocial("social");
const base::StaffId kAdministrator("oskar");
const base::Date kToday = base::Date::parse("2026-11-23").value();

Unit unit(const char* id, const char* name) { return {base::UnitId(id), kAme, name, UnitKind::unit, false, {}, {}}; }

StaffRole role(Role of, const base::HolderId& branch = kAme) { return {of, branch, "", "", {}, {}}; }

StaffSheet sheet(std::vector<StaffRole> roles) {
  return {{base::StaffId("hassan"), "Hassan Nur", "sv", false, true}, std::move(roles)};
}

std::string rule_of(const base::Error& error) {
  return error.violations.empty() ? error.rule : error.violations.front().rule;
}

TEST(Unit, needs_a_name_of_its_own_and_days_in_order) {
  const std::vector<Unit> others = {unit("u1", "Praktikplatsen")};
  EXPECT_TRUE(check_unit(unit("u2", "Verkstaden"), others).has_value());
  EXPECT_TRUE(check_unit(unit("u1", "Praktikplatsen"), others).has_value());
  EXPECT_EQ(rule_of(check_unit(unit("u2", "praktikplatsen"), others).error()), "unit.name_taken");
  EXPECT_EQ(rule_of(check_unit(unit("u2", ""), others).error()), "field.required");
  auto project = unit("u3", "Projektet");
  project.starts_on = kToday;
  project.ends_on = kToday.plus_days(-1);
  EXPECT_EQ(rule_of(check_unit(project, others).error()), "unit.ends_before_start");
}

TEST(Unit, tells_what_was_changed_to_the_branch_itself) {
  const Unit before = unit("u1", "Verkstaden");
  Unit after = before;
  after.accepts_referrals = true;
  const auto deed = unit_deed(&before, after, kToday);
  EXPECT_EQ(deed.entry.kind, "unit_changed");
  EXPECT_EQ(deed.entry.holder_id, kAme);
  EXPECT_FALSE(deed.entry.person_id);
  ASSERT_EQ(deed.entry.changes.size(), 1u);
  EXPECT_EQ(deed.entry.changes[0].field, "accepts_referrals");
  EXPECT_EQ(unit_deed(nullptr, after, kToday).entry.kind, "unit_added");
  EXPECT_TRUE(unit_deed(&after, after, kToday).entry.changes.empty());
}

TEST(StaffFacts, are_nobodys_who_does_not_administer_every_role) {
  const auto both = sheet({role(Role::case_worker), role(Role::case_worker, kSocial)});
  EXPECT_EQ(rule_of(may_change_own_facts(both, {kAme}, kAdministrator).error()), "staff.also_elsewhere");
  EXPECT_TRUE(may_change_own_facts(both, {kAme, kSocial}, kAdministrator).has_value());
  EXPECT_EQ(rule_of(may_change_own_facts(both, {kAme, kSocial}, base::StaffId("hassan")).error()), "staff.self");
}

TEST(Roles, elsewhere_are_left_as_they_are) {
  const auto both = sheet({role(Role::case_worker), role(Role::auditor, kSocial)});
  const auto changed = change_roles(both, {role(Role::team_leader)}, {kAme}, kAdministrator);
  ASSERT_TRUE(changed.has_value());
  ASSERT_EQ(changed->added.size(), 1u);
  EXPECT_EQ(changed->added[0].role, Role::team_leader);
  ASSERT_EQ(changed->removed.size(), 1u);
  EXPECT_EQ(changed->removed[0].branch_id, kAme);
  EXPECT_TRUE(change_roles(both, {role(Role::case_worker)}, {kAme}, kAdministrator)->empty());
  EXPECT_TRUE(change_roles(both, {}, {kAme}, kAdministrator).has_value());
}

TEST(Roles, say_what_is_wrong) {
  const auto one = sheet({role(Role::case_worker)});
  const auto rule = [&](const std::vector<StaffRole>& wanted, const base::StaffId& by = kAdministrator) {
    const auto changed = change_roles(one, wanted, {kAme}, by);
    return changed.has_value() ? std::string() : rule_of(changed.error());
  };
  EXPECT_EQ(rule({role(Role::case_worker, kSocial)}), "role.not_administered");
  EXPECT_EQ(rule({role(Role::auditor), role(Role::auditor)}), "role.duplicate");
  EXPECT_EQ(rule({}), "role.none_left");
  EXPECT_EQ(rule({role(Role::team_leader)}, base::StaffId("hassan")), "staff.self");
  EXPECT_EQ(rule({role(Role::case_worker)}, base::StaffId("hassan")), "");
}

TEST(StaffDeed, tells_each_branch_its_own_roles_and_whom_it_is_about) {
  const auto hassan = sheet({}).staff;
  RoleChange change{{role(Role::team_leader), role(Role::auditor, kSocial)}, {}};
  change.added[0].unit_name = "Verkstaden";
  const auto deed = staff_deed("staff_changed", &hassan, hassan, kAme, change, kToday);
  ASSERT_EQ(deed.entry.changes.size(), 2u);
  EXPECT_EQ(deed.entry.changes[0].new_value, "team_leader:Verkstaden");
  EXPECT_EQ(deed.entry.changes[1].new_value, "Hassan Nur");
  EXPECT_EQ(staff_deed("staff_added", nullptr, hassan, kAme, {}, kToday).entry.changes.size(), 1u);
}

}  // namespace
}  // namespace parties
