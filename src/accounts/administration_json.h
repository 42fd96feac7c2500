// The JSON shapes of administration.
#pragma once

#include "accounts/account_actions.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace accounts {

struct AdministeredUnitView {
  std::string id;
  std::int64_t version = 1;
  std::string branch_id;
  std::string name;
  parties::UnitKind kind = parties::UnitKind::unit;
  bool accepts_referrals = false;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;
};
template <class V>
void describe(V& v, AdministeredUnitView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("branch_id", x.branch_id);
  v.field("name", x.name);
  v.field("kind", x.kind);
  v.field("accepts_referrals", x.accepts_referrals);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
}
inline std::string_view schema_name(const AdministeredUnitView*) { return "AdministeredUnit"; }
AdministeredUnitView view_of(const parties::Unit& unit);

struct AdministeredBranchView {
  std::string id;
  std::string name;
  std::vector<AdministeredUnitView> units;
};
template <class V>
void describe(V& v, AdministeredBranchView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("units", x.units);
}
inline std::string_view schema_name(const AdministeredBranchView*) { return "AdministeredBranch"; }

struct RoleInBranchView {
  parties::Role role = parties::Role::case_worker;
  base::HolderId branch_id;
  std::optional<base::UnitId> unit_id;
};
template <class V>
void describe(V& v, RoleInBranchView& x) {
  v.field("role", x.role);
  v.field("branch_id", x.branch_id);
  v.field("unit_id", x.unit_id);
}
inline std::string_view schema_name(const RoleInBranchView*) { return "RoleInBranch"; }

struct AccountView {
  std::string username;
  std::optional<base::Instant> locked_until;  // only while it is locked
  bool must_change_password = false;
};
template <class V>
void describe(V& v, AccountView& x) {
  v.field("username", x.username);
  v.field("locked_until", x.locked_until);
  v.field("must_change_password", x.must_change_password);
}
inline std::string_view schema_name(const AccountView*) { return "StaffAccount"; }

struct StaffMemberView {
  std::string id;
  std::int64_t version = 1;
  std::string name;
  bool active = true;
  bool may_see_protected = false;
  std::vector<RoleInBranchView> roles;  // in the administered branches
  int roles_elsewhere = 0;
  std::optional<AccountView> account;
  bool may_change_own_facts = false;
};
template <class V>
void describe(V& v, StaffMemberView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("name", x.name);
  v.field("active", x.active);
  v.field("may_see_protected", x.may_see_protected);
  v.field("roles", x.roles);
  v.field("roles_elsewhere", x.roles_elsewhere);
  v.field("account", x.account);
  v.field("may_change_own_facts", x.may_change_own_facts);
}
inline std::string_view schema_name(const StaffMemberView*) { return "StaffMember"; }
StaffMemberView view_of(const StaffMember& member, const Viewer& viewer, base::Instant now);

struct FieldChangeView {
  std::string field;
  std::optional<std::string> old_value;
  std::optional<std::string> new_value;
};
template <class V>
void describe(V& v, FieldChangeView& x) {
  v.field("field", x.field);
  v.field("old_value", x.old_value);
  v.field("new_value", x.new_value);
}

struct BranchEntryView {
  std::string id;
  std::string kind;
  std::string actor_name;
  base::Instant recorded_at = http::blank<base::Instant>();
  std::vector<FieldChangeView> changes;
};
template <class V>
void describe(V& v, BranchEntryView& x) {
  v.field("id", x.id);
  v.field("kind", x.kind);
  v.field("actor_name", x.actor_name);
  v.field("recorded_at", x.recorded_at);
  v.field("changes", x.changes);
}
inline std::string_view schema_name(const BranchEntryView*) { return "BranchEntry"; }
BranchEntryView view_of(const BranchEntry& entry);

}  // namespace accounts
