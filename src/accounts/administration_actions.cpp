#include "accounts/administration_actions.h"

#include <algorithm>

#include "parties/party_store.h"
#include "parties/staff_store.h"
#include "sharing/admit.h"

namespace accounts {

namespace {

using parties::RoleChange;
using sharing::Act;

base::Error not_administrator() {
  return {base::ErrorCode::forbidden, std::string(sharing::kNotAdministrator), {}};
}

// The branches that the viewer administers; each asking is noted.
base::Result<std::set<base::HolderId>> admit_all(Work& work, const Viewer& viewer, Act act, const char* subject) {
  const auto branches = sharing::administered_branches(viewer);
  for (const auto& branch : branches) TRY(sharing::admit_administration(work, viewer, branch, act, subject));
  if (branches.empty()) return not_administrator();
  return branches;
}

parties::Unit unit_of(const UnitInput& input, const base::UnitId& id, const base::HolderId& branch,
                      std::int64_t version) {
  return {id, branch, input.name, input.kind, input.accepts_referrals, input.starts_on, input.ends_on, version};
}

StaffMember member_of(Work& work, const Viewer& viewer, parties::StaffSheet sheet) {
  auto account = account_of(work.session(), work.municipality_id(), sheet.staff.id);
  const bool may =
      parties::may_change_own_facts(sheet, sharing::administered_branches(viewer), viewer.staff_id).has_value();
  return {std::move(sheet), std::move(account), may};
}

bool is_in(const parties::StaffSheet& sheet, const std::set<base::HolderId>& branches) {
  return std::any_of(sheet.roles.begin(), sheet.roles.end(),
                     [&](const parties::StaffRole& role) { return branches.count(role.branch_id) > 0; });
}

// Gives each role the name of its unit, which must be one of the role's branch.
base::Result<std::vector<parties::StaffRole>> with_units(Work& work, std::vector<parties::StaffRole> roles) {
  for (auto& role : roles) {
    if (!role.unit_id) continue;
    const auto unit = parties::find_unit(work.session(), work.municipality_id(), *role.unit_id);
    if (!unit || unit->unit.branch_id != role.branch_id) return base::invalid("roles", "role.unit_elsewhere");
    role.unit_name = unit->unit.name;
  }
  return roles;
}

// The branches whose record tells of the change: where roles change, or, for what is the member's own, all
// that are administered.
std::set<base::HolderId> told_in(const parties::StaffSheet& sheet, const RoleChange& change, bool own_facts,
                                 const std::set<base::HolderId>& administered) {
  std::set<base::HolderId> out;
  for (const auto* roles : {&change.added, &change.removed}) {
    for (const auto& role : *roles) out.insert(role.branch_id);
  }
  if (!own_facts) return out;
  for (const auto& role : sheet.roles) {
    if (administered.count(role.branch_id) > 0) out.insert(role.branch_id);
  }
  return out;
}

// Writes the entries, the last of which is the staff row's, and gives that one's id.
base::EntryId tell(Work& work, const char* kind, const parties::Staff* before, const parties::Staff& after,
                   const RoleChange& change, const std::set<base::HolderId>& branches) {
  auto last = work.new_id<base::EntryId>();
  for (const auto& branch : branches) {
    last = work.write(parties::staff_deed(kind, before, after, branch, change, work.today()));
  }
  return last;
}

void save_roles(Work& work, const base::StaffId& id, const RoleChange& change, const base::EntryId& entry_id) {
  for (const auto& role : change.removed) {
    parties::delete_role(work.session(), work.municipality_id(), id, role);
  }
  for (const auto& role : change.added) {
    const auto role_id = work.new_id<base::EntryId>().str();
    parties::insert_role(work.session(), work.municipality_id(), role_id, id, role);
    parties::note_role(work.session(), work.municipality_id(), role_id, entry_id);
  }
}

}  // namespace

base::Result<std::vector<AdministeredBranch>> list_administered(Work& work, const Viewer& viewer) {
  TRY_ASSIGN(const auto branches, admit_all(work, viewer, Act::list, "units"));
  std::vector<AdministeredBranch> out;
  for (auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    if (branches.count(branch.id) == 0) continue;
    auto units = parties::units_of(work.session(), work.municipality_id(), branch.id);
    out.push_back({std::move(branch), std::move(units)});
  }
  return out;
}

base::Result<std::string> add_unit(Work& work, const Viewer& viewer, const base::HolderId& branch,
                                   const UnitInput& input) {
  TRY(sharing::admit_administration(work, viewer, branch, Act::write, "units"));
  const auto unit = unit_of(input, work.new_id<base::UnitId>(), branch, 1);
  TRY(parties::check_unit(unit, parties::units_of(work.session(), work.municipality_id(), branch)));
  parties::insert_unit(work.session(), work.municipality_id(), unit);
  parties::note_unit(work.session(), work.municipality_id(), unit.id,
                     work.write(parties::unit_deed(nullptr, unit, work.today())));
  return unit.id.str();
}

base::Result<parties::Unit> find_own_unit(Work& work, const Viewer& viewer, const base::UnitId& id) {
  const auto found = parties::find_unit(work.session(), work.municipality_id(), id);
  if (!found) return base::Error{base::ErrorCode::not_found, "unit.unknown", {}};
  TRY(sharing::admit_administration(work, viewer, found->unit.branch_id, Act::write, "units"));
  const auto units = parties::units_of(work.session(), work.municipality_id(), found->unit.branch_id);
  return *std::find_if(units.begin(), units.end(), [&](const parties::Unit& unit) { return unit.id == id; });
}

base::Status change_unit(Work& work, const Viewer& viewer, const base::UnitId& id, std::int64_t from_version,
                         const UnitInput& input) {
  TRY_ASSIGN(const auto before, find_own_unit(work, viewer, id));
  const auto after = unit_of(input, id, before.branch_id, from_version);
  TRY(parties::check_unit(after, parties::units_of(work.session(), work.municipality_id(), before.branch_id)));
  const auto deed = parties::unit_deed(&before, after, work.today());
  if (deed.entry.changes.empty()) return base::done();
  const auto entry_id = work.new_id<base::EntryId>();
  if (!parties::update_unit(work.session(), work.municipality_id(), after, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, deed);
  return base::done();
}

base::Result<std::vector<StaffMember>> list_staff_members(Work& work, const Viewer& viewer) {
  TRY_ASSIGN(const auto branches, admit_all(work, viewer, Act::list, "staff"));
  std::vector<StaffMember> out;
  std::set<base::StaffId> seen;
  for (const auto& branch : branches) {
    for (auto& sheet : parties::staff_of(work.session(), work.municipality_id(), branch)) {
      if (seen.insert(sheet.staff.id).second) out.push_back(member_of(work, viewer, std::move(sheet)));
    }
  }
  return out;
}

base::Result<StaffMember> find_staff_member(Work& work, const Viewer& viewer, const base::StaffId& id) {
  TRY_ASSIGN(const auto branches, admit_all(work, viewer, Act::read, "staff"));
  auto sheet = parties::find_sheet(work.session(), work.municipality_id(), id);
  if (!sheet || !is_in(*sheet, branches)) return base::Error{base::ErrorCode::not_found, "staff.unknown", {}};
  return member_of(work, viewer, std::move(*sheet));
}

base::Result<std::string> add_staff(Work& work, const Viewer& viewer, const StaffInput& input) {
  TRY_ASSIGN(const auto branches, admit_all(work, viewer, Act::write, "staff"));
  if (input.name.empty()) return base::invalid("name", "field.required");
  const parties::Staff staff{work.new_id<base::StaffId>(), input.name, "sv", input.may_see_protected, true, 1};
  TRY_ASSIGN(const auto roles, with_units(work, input.roles));
  TRY_ASSIGN(const auto change, parties::change_roles({staff, {}}, roles, branches, viewer.staff_id));
  parties::insert_staff(work.session(), work.municipality_id(), staff);
  const auto entry_id =
      tell(work, "staff_added", nullptr, staff, change, told_in({staff, {}}, change, false, branches));
  save_roles(work, staff.id, change, entry_id);
  return staff.id.str();
}

base::Status change_staff(Work& work, const Viewer& viewer, const base::StaffId& id, std::int64_t from_version,
                          const StaffInput& input) {
  TRY_ASSIGN(const auto branches, admit_all(work, viewer, Act::write, "staff"));
  TRY_ASSIGN(const StaffMember member, find_staff_member(work, viewer, id));
  const auto& before = member.sheet.staff;
  if (input.name.empty()) return base::invalid("name", "field.required");
  parties::Staff after = before;
  after.name = input.name;
  after.may_see_protected = input.may_see_protected;
  const bool own_facts = after.name != before.name || after.may_see_protected != before.may_see_protected;
  if (own_facts) TRY(parties::may_change_own_facts(member.sheet, branches, viewer.staff_id));
  TRY_ASSIGN(const auto roles, with_units(work, input.roles));
  TRY_ASSIGN(const auto change, parties::change_roles(member.sheet, roles, branches, viewer.staff_id));
  if (!own_facts && change.empty()) return base::done();
  const auto entry_id =
      tell(work, "staff_changed", &before, after, change, told_in(member.sheet, change, own_facts, branches));
  if (!parties::update_staff(work.session(), work.municipality_id(), after, from_version, entry_id)) {
    return base::stale();
  }
  save_roles(work, id, change, entry_id);
  return base::done();
}

base::Status set_active(Work& work, const Viewer& viewer, const base::StaffId& id, std::int64_t from_version,
                        bool is_active) {
  TRY_ASSIGN(const auto branches, admit_all(work, viewer, Act::write, "staff"));
  TRY_ASSIGN(const StaffMember member, find_staff_member(work, viewer, id));
  TRY(parties::may_change_own_facts(member.sheet, branches, viewer.staff_id));
  const auto& before = member.sheet.staff;
  if (before.is_active == is_active) return base::done();
  parties::Staff after = before;
  after.is_active = is_active;
  const auto entry_id = tell(work, is_active ? "staff_activated" : "staff_deactivated", &before, after, {},
                             told_in(member.sheet, {}, true, branches));
  if (!parties::update_staff(work.session(), work.municipality_id(), after, from_version, entry_id)) {
    return base::stale();
  }
  if (!is_active) end_sessions_of(work.session(), work.municipality_id(), id, "");
  return base::done();
}

}  // namespace accounts
