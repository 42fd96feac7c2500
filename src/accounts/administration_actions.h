// Use cases of an administrator: units and projects, staff, roles. Nothing here reads or writes anything about a
// person in a thread; every change is an entry in the branch's own record.
#pragma once

#include "accounts/account_store.h"
#include "parties/administration.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace accounts {

using record::Work;
using sharing::Viewer;

struct AdministeredBranch {
  parties::Branch branch;
  std::vector<parties::Unit> units;
};
// Error for who administers none: forbidden sharing.not_administrator.
base::Result<std::vector<AdministeredBranch>> list_administered(Work& work, const Viewer& viewer);

struct UnitInput {
  std::string name;
  parties::UnitKind kind = parties::UnitKind::unit;
  bool accepts_referrals = false;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;
};
// Errors: forbidden sharing.not_administrator, those of parties::check_unit.
base::Result<std::string> add_unit(Work& work, const Viewer& viewer, const base::HolderId& branch,
                                   const UnitInput& input);
// Errors also: not_found unit.unknown, a stale version.
base::Status change_unit(Work& work, const Viewer& viewer, const base::UnitId& id, std::int64_t from_version,
                         const UnitInput& input);
base::Result<parties::Unit> find_own_unit(Work& work, const Viewer& viewer, const base::UnitId& id);

struct StaffMember {
  parties::StaffSheet sheet;
  std::optional<AccountRow> account;
  bool may_change_own_facts = false;  // name, right to protected data, activity, account
};
// Everybody with a role in a branch that the viewer administers, by name.
base::Result<std::vector<StaffMember>> list_staff_members(Work& work, const Viewer& viewer);
// Error: not_found staff.unknown, also for who has no role in those branches.
base::Result<StaffMember> find_staff_member(Work& work, const Viewer& viewer, const base::StaffId& id);

struct StaffInput {
  std::string name;
  bool may_see_protected = false;
  std::vector<parties::StaffRole> roles;  // in the administered branches
};
// Errors: at `roles` those of parties::change_roles, role.unit_elsewhere; field.required at `name`.
base::Result<std::string> add_staff(Work& work, const Viewer& viewer, const StaffInput& input);
base::Status change_staff(Work& work, const Viewer& viewer, const base::StaffId& id, std::int64_t from_version,
                          const StaffInput& input);
// Who is not active cannot log in and is nobody's colleague; open sessions end.
base::Status set_active(Work& work, const Viewer& viewer, const base::StaffId& id, std::int64_t from_version,
                        bool is_active);

}  // namespace accounts
