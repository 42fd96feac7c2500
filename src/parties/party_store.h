#pragma once

#include "parties/party.h"
#include "platform/sql/session.h"

namespace parties {

std::optional<Municipality> find_municipality(sql::Session& session, const base::MunicipalityId& id);
std::vector<Municipality> list_municipalities(sql::Session& session);
void insert_municipality(sql::Session& session, const Municipality& municipality);

void insert_party(sql::Session& session, const base::MunicipalityId& municipality_id, const Party& party);
void insert_branch(sql::Session& session, const base::MunicipalityId& municipality_id, const Branch& branch);
void insert_unit(sql::Session& session, const base::MunicipalityId& municipality_id, const Unit& unit);
void insert_staff(sql::Session& session, const base::MunicipalityId& municipality_id, const Staff& staff);
void insert_role(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                 const base::StaffId& staff_id, const StaffRole& role);
void set_language(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::StaffId& staff_id, const std::string& language);

std::vector<Party> list_parties(sql::Session& session, const base::MunicipalityId& municipality_id);
std::vector<Branch> list_branches(sql::Session& session, const base::MunicipalityId& municipality_id);
std::vector<UnitRow> list_units(sql::Session& session, const base::MunicipalityId& municipality_id);
std::optional<UnitRow> find_unit(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::UnitId& id);
std::optional<Staff> find_staff(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::StaffId& id);
std::vector<StaffRole> roles_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::StaffId& staff_id);

// Active staff with a role in the branch, by name; `unit_id` empty for a role in the whole branch.
struct Colleague {
  base::StaffId id;
  std::string name;
  base::HolderId branch_id;
  std::optional<base::UnitId> unit_id;
};
std::vector<Colleague> list_colleagues(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& branch_id);

// Is there active staff who work in the branch and may see protected personal data?
bool somebody_sees_protected(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const base::HolderId& branch_id);

// Active, and works with people's data in the branch.
bool is_colleague(sql::Session& session, const base::MunicipalityId& municipality_id, const base::HolderId& branch_id,
                  const base::StaffId& staff_id);

}  // namespace parties
