#pragma once


#include "placements/workplace.h"
#include "platform/sql/session.h"

namespace placements {

void insert_workplace(sql::Session& session, const base::MunicipalityId& municipality_id, const Workplace& workplace,
                      const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_workplace(sql::Session& session, const base::MunicipalityId& municipality_id, const Workplace& workplace,
                      std::int64_t from_version, const base::EntryId& entry_id);
std::optional<Workplace> find_workplace(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id);
// Of one branch, by name.
std::vector<Workplace> workplaces_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id);

}  // namespace placements
