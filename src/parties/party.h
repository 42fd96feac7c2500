// Who works here: parties, their branches of activity, units and projects, and staff with roles.
// Words only; rows come from party_store.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"

namespace parties {

struct Party {
  base::PartyId id;
  std::string name;
  std::string kind;  // municipality, state, region, association
};

// The holder of what is registered in it (OSL 2009:400: secrecy follows the branch of activity).
struct Branch {
  base::HolderId id;
  base::PartyId party_id;
  std::string name;
  std::string secrecy_provision;  // for example `OSL 26:1`
};

enum class UnitKind { unit, project };

struct Unit {
  base::UnitId id;
  base::HolderId branch_id;
  std::string name;
  UnitKind kind = UnitKind::unit;
  bool accepts_referrals = false;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;
  std::int64_t version = 1;
};

// A unit with the names around it, as lists show it.
struct UnitRow {
  Unit unit;
  base::PartyId party_id;
  std::string party_name;
  std::string branch_name;
};

enum class Role { case_worker, team_leader, statistician, administrator, auditor };

inline constexpr std::pair<Role, std::string_view> kRoleNames[] = {
    {Role::case_worker, "case_worker"},   {Role::team_leader, "team_leader"},
    {Role::statistician, "statistician"}, {Role::administrator, "administrator"},
    {Role::auditor, "auditor"},
};
constexpr const auto& enum_names(Role) { return kRoleNames; }

inline constexpr std::pair<UnitKind, std::string_view> kUnitKindNames[] = {
    {UnitKind::unit, "unit"},
    {UnitKind::project, "project"},
};
constexpr const auto& enum_names(UnitKind) { return kUnitKindNames; }

struct Staff {
  base::StaffId id;
  std::string name;
  std::string language;  // sv or en
  bool may_see_protected = false;
  bool is_active = true;
  std::int64_t version = 1;
};

struct StaffRole {
  Role role = Role::case_worker;
  base::HolderId branch_id;
  std::string branch_name;
  std::string party_name;
  std::optional<base::UnitId> unit_id;
  std::optional<std::string> unit_name;
  std::string secrecy_provision = {};  // the branch's
};

struct Municipality {
  base::MunicipalityId id;
  std::string name;
  bool is_demo = false;
  std::optional<base::Date> demo_today;
};

}  // namespace parties
