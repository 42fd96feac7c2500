#pragma once

#include <vector>

#include "outcomes/follow_up.h"
#include "platform/sql/session.h"

namespace outcomes {

void insert_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const FollowUp& follow_up, const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id, const FollowUp& follow_up,
                      std::int64_t from_version, const base::EntryId& entry_id);
std::optional<FollowUp> find_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const std::string& id);
// Of one participation, the earliest first; those that were called off are left out.
std::vector<FollowUp> follow_ups_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& participation_id);

}  // namespace outcomes
