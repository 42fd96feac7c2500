#include "accounts/administration_json.h"

namespace accounts {

AdministeredUnitView view_of(const parties::Unit& unit) {
  return {unit.id.str(), unit.version, unit.branch_id.str(), unit.name, unit.kind, unit.accepts_referrals,
          unit.starts_on, unit.ends_on};
}

StaffMemberView view_of(const StaffMember& member, const Viewer& viewer, base::Instant now) {
  const auto& staff = member.sheet.staff;
  StaffMemberView view{staff.id.str(), staff.version, staff.name, staff.is_active, staff.may_see_protected,
                       {}, 0, {}, member.may_change_own_facts};
  for (const auto& role : member.sheet.roles) {
    if (sharing::decide_administration(viewer, role.branch_id).is_allowed) {
      view.roles.push_back({role.role, role.branch_id, role.unit_id});
    } else {
      ++view.roles_elsewhere;
    }
  }
  if (member.account) {
    const auto& account = *member.account;
    const bool is_locked = account.locked_until && now < *account.locked_until;
    view.account = AccountView{account.username, is_locked ? account.locked_until : std::nullopt,
                               account.must_change_password};
  }
  return view;
}

BranchEntryView view_of(const BranchEntry& entry) {
  BranchEntryView view{entry.id, entry.kind, entry.actor_name, entry.recorded_at, {}};
  for (const auto& change : entry.changes) view.changes.push_back({change.field, change.old_value, change.new_value});
  return view;
}

}  // namespace accounts
