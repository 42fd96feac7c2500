#pragma once

#include "assistance/support_obstacle.h"
#include "platform/sql/session.h"

namespace assistance {

void insert_obstacle(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                     const JudgedObstacle& one, const base::EntryId& entry_id);
// All that was judged of the household's members, in the order in which it was.
JudgedObstacles obstacles_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const std::string& household_id);
std::optional<JudgedObstacle> obstacle_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const base::EntryId& entry_id);
void delete_obstacle_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const base::EntryId& entry_id);

}  // namespace assistance
