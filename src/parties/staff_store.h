// Units, staff and roles as an administrator changes them.
#pragma once

#include "parties/administration.h"
#include "platform/sql/session.h"

namespace parties {

std::vector<Unit> units_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::HolderId& branch_id);
void note_unit(sql::Session& session, const base::MunicipalityId& municipality_id, const base::UnitId& id,
               const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_unit(sql::Session& session, const base::MunicipalityId& municipality_id, const Unit& unit,
                 std::int64_t from_version, const base::EntryId& entry_id);

// Everybody with a role in the branch, active or not, by name; with all the roles held anywhere.
std::vector<StaffSheet> staff_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::HolderId& branch_id);
std::optional<StaffSheet> find_sheet(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::StaffId& id);
bool update_staff(sql::Session& session, const base::MunicipalityId& municipality_id, const Staff& staff,
                  std::int64_t from_version, const base::EntryId& entry_id);
void note_role(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
               const base::EntryId& entry_id);
void delete_role(sql::Session& session, const base::MunicipalityId& municipality_id, const base::StaffId& staff_id,
                 const StaffRole& role);

}  // namespace parties
