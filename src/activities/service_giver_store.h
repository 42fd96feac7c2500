#pragma once

#include "activities/service_giver.h"
#include "platform/sql/session.h"

namespace activities {

// All of the branch's types, those of no day with them, by type and day.
std::vector<ServiceGiver> givers_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const base::HolderId& branch_id);
std::optional<ServiceGiver> find_giver(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const std::string& id);
void insert_giver(sql::Session& session, const base::MunicipalityId& municipality_id, const ServiceGiver& giver,
                  const base::EntryId& entry_id);
// Its end. False when the row has another version than `from_version`.
bool update_giver(sql::Session& session, const base::MunicipalityId& municipality_id, const ServiceGiver& giver,
                  std::int64_t from_version, const base::EntryId& entry_id);

}  // namespace activities
