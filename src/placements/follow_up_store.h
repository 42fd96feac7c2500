#pragma once

#include "placements/follow_up.h"
#include "platform/sql/session.h"

namespace placements {

void insert_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const FollowUp& follow_up, const base::EntryId& entry_id);
// The latest first.
std::vector<FollowUp> follow_ups_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& placement_id);

void insert_work_ability(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const base::HolderId& holder_id, const WorkAbility& made, const base::EntryId& entry_id);
// The latest first, each with its grades in the order of the abilities.
std::vector<WorkAbility> work_abilities_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& placement_id);

}  // namespace placements
