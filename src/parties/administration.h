// Rules for changing who works here and where. Every change is an entry in the branch's own record, with the
// information category `organisation`; none is about a person in a thread. Pure.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "parties/party.h"
#include "record/record.h"

namespace parties {

inline constexpr std::string_view kOrganisation = "organisation";

// Rules broken: field.required at `name`, unit.name_taken (another unit of the branch has it, whatever its
// case), unit.ends_before_start at `ends_on`.
base::Status check_unit(const Unit& unit, const std::vector<Unit>& of_branch);
// `before` is empty for a new unit. No changes where nothing differs.
record::Deed unit_deed(const Unit* before, const Unit& after, base::Date today);

// A staff member with the roles held everywhere.
struct StaffSheet {
  Staff staff;
  std::vector<StaffRole> roles;
};

// What an administrator of `administered` may do to a staff member. What is the member's own (name, right to
// protected data, activity, account) needs that every role is held in an administered branch: else who
// administers one branch could reach another's data through the account.
// Errors: conflict staff.self, staff.also_elsewhere.
base::Status may_change_own_facts(const StaffSheet& sheet, const std::set<base::HolderId>& administered,
                                  const base::StaffId& administrator);

struct RoleChange {
  std::vector<StaffRole> added;
  std::vector<StaffRole> removed;
  bool empty() const { return added.empty() && removed.empty(); }
};
// From the roles held to the roles wanted in the administered branches; roles elsewhere are left as they are.
// Errors: at `roles`: role.not_administered, role.duplicate, role.none_left (nobody is without any role);
// conflict staff.self.
base::Result<RoleChange> change_roles(const StaffSheet& sheet, const std::vector<StaffRole>& wanted,
                                      const std::set<base::HolderId>& administered,
                                      const base::StaffId& administrator);

// The entry of one branch about a staff member; `before` is empty for a new one.
record::Deed staff_deed(const char* kind, const Staff* before, const Staff& after, const base::HolderId& branch,
                        const RoleChange& roles, base::Date today);

}  // namespace parties
