#pragma once

#include "parties/staffing.h"
#include "platform/sql/session.h"

namespace parties {

// Those that are not withdrawn, by staff, unit and day.
std::vector<Staffing> staffing_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::HolderId& branch_id);
std::optional<Staffing> find_staffing(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& id);
void insert_staffing(sql::Session& session, const base::MunicipalityId& municipality_id, const Staffing& row,
                     const base::EntryId& entry_id);
// False when the row has another version.
bool withdraw_staffing(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                       std::int64_t from_version, const base::EntryId& entry_id);

}  // namespace parties
