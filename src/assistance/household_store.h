#pragma once

#include "assistance/household.h"
#include "platform/sql/session.h"

namespace assistance {

void insert_household(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                      const base::EntryId& entry_id);
// Members with it. False when the row has another version than `from_version`.
bool update_household(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                      std::int64_t from_version, const base::EntryId& entry_id);
// Cancelled ones as well.
std::optional<Household> find_household(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id);
// Those of the holder that the person is or has been a member of, the latest first; cancelled ones left out.
std::vector<Household> households_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id, const base::PersonId& person_id);

}  // namespace assistance
