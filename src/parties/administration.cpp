#include "parties/administration.h"

#include <algorithm>

#include "base/names.h"
#include "base/text.h"

namespace parties {

namespace {

using record::note_change;

const std::string kCategory(kOrganisation);

std::optional<std::string> text_of(const std::optional<base::Date>& date) {
  if (!date) return std::nullopt;
  return date->str();
}

std::string flag(bool value) { return value ? "true" : "false"; }

bool same_role(const StaffRole& a, const StaffRole& b) {
  return a.role == b.role && a.branch_id == b.branch_id && a.unit_id == b.unit_id;
}

bool holds(const std::vector<StaffRole>& roles, const StaffRole& wanted) {
  return std::any_of(roles.begin(), roles.end(), [&](const StaffRole& one) { return same_role(one, wanted); });
}

// "case_worker:Arbetsmarknadsenheten", or the code alone for a role in the whole branch.
std::string role_text(const StaffRole& role) {
  const std::string code = base::name_of(role.role);
  return role.unit_name ? code + ":" + *role.unit_name : code;
}

record::NewEntry entry(const char* kind, const char* type, std::string id, const base::HolderId& branch,
                       std::optional<base::UnitId> unit_id, base::Date today) {
  return {{}, kind, type, std::move(id), branch, {}, std::move(unit_id), {}, today, {}, {}, {}, {}};
}

base::Error refused(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

}  // namespace

base::Status check_unit(const Unit& unit, const std::vector<Unit>& of_branch) {
  std::vector<base::Violation> broken;
  if (unit.name.empty()) broken.push_back({"name", "field.required", {}});
  const bool is_taken = std::any_of(of_branch.begin(), of_branch.end(), [&](const Unit& other) {
    return other.id != unit.id && base::fold(other.name) == base::fold(unit.name);
  });
  if (is_taken) broken.push_back({"name", "unit.name_taken", {}});
  if (unit.starts_on && unit.ends_on && *unit.ends_on < *unit.starts_on) {
    broken.push_back({"ends_on", "unit.ends_before_start", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

record::Deed unit_deed(const Unit* before, const Unit& after, base::Date today) {
  auto made = entry(before ? "unit_changed" : "unit_added", "unit", after.id.str(), after.branch_id, after.id, today);
  using Old = std::optional<std::string>;
  auto& changes = made.changes;
  note_change(changes, "name", kCategory, before ? Old(before->name) : Old(), after.name);
  note_change(changes, "kind", kCategory, before ? Old(base::name_of(before->kind)) : Old(), base::name_of(after.kind));
  note_change(changes, "accepts_referrals", kCategory, before ? Old(flag(before->accepts_referrals)) : Old(),
              flag(after.accepts_referrals));
  note_change(changes, "starts_on", kCategory, before ? text_of(before->starts_on) : Old(), text_of(after.starts_on));
  note_change(changes, "ends_on", kCategory, before ? text_of(before->ends_on) : Old(), text_of(after.ends_on));
  return {std::move(made), {}, {}};
}

base::Status may_change_own_facts(const StaffSheet& sheet, const std::set<base::HolderId>& administered,
                                  const base::StaffId& administrator) {
  if (sheet.staff.id == administrator) return refused("staff.self");
  const bool is_elsewhere = std::any_of(sheet.roles.begin(), sheet.roles.end(), [&](const StaffRole& role) {
    return administered.count(role.branch_id) == 0;
  });
  if (is_elsewhere) return refused("staff.also_elsewhere");
  return base::done();
}

base::Result<RoleChange> change_roles(const StaffSheet& sheet, const std::vector<StaffRole>& wanted,
                                      const std::set<base::HolderId>& administered,
                                      const base::StaffId& administrator) {
  std::vector<StaffRole> seen;
  for (const auto& role : wanted) {
    if (administered.count(role.branch_id) == 0) return base::invalid("roles", "role.not_administered");
    if (holds(seen, role)) return base::invalid("roles", "role.duplicate");
    seen.push_back(role);
  }
  RoleChange out;
  bool has_other = false;
  for (const auto& held : sheet.roles) {
    if (administered.count(held.branch_id) == 0) has_other = true;
    else if (!holds(wanted, held)) out.removed.push_back(held);
  }
  for (const auto& role : wanted) {
    if (!holds(sheet.roles, role)) out.added.push_back(role);
  }
  if (wanted.empty() && !has_other) return base::invalid("roles", "role.none_left");
  if (!out.empty() && sheet.staff.id == administrator) return refused("staff.self");
  return out;
}

record::Deed staff_deed(const char* kind, const Staff* before, const Staff& after, const base::HolderId& branch,
                        const RoleChange& roles, base::Date today) {
  auto made = entry(kind, "staff", after.id.str(), branch, {}, today);
  using Old = std::optional<std::string>;
  auto& changes = made.changes;
  note_change(changes, "name", kCategory, before ? Old(before->name) : Old(), after.name);
  note_change(changes, "may_see_protected", kCategory, flag(before && before->may_see_protected),
              flag(after.may_see_protected));
  note_change(changes, "is_active", kCategory, flag(!before || before->is_active), flag(after.is_active));
  for (const auto& role : roles.removed) {
    if (role.branch_id == branch) note_change(changes, "role", kCategory, role_text(role), {});
  }
  for (const auto& role : roles.added) {
    if (role.branch_id == branch) note_change(changes, "role", kCategory, {}, role_text(role));
  }
  // Whom the entry is about stands in it also where the name has not changed.
  if (before && before->name == after.name) {
    changes.push_back({"staff_name", kCategory, after.name, after.name});
  }
  return {std::move(made), {}, {}};
}

}  // namespace parties
