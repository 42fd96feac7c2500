#pragma once

#include "platform/sql/session.h"
#include "reports/effect_goal.h"

namespace reports {

// Of one unit, in the order in which they were set; without those that have ended.
std::vector<EffectGoal> goals_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::UnitId& unit_id);
std::optional<EffectGoal> find_goal(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id);
void insert_goal(sql::Session& session, const base::MunicipalityId& municipality_id, const EffectGoal& goal,
                 const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_goal(sql::Session& session, const base::MunicipalityId& municipality_id, const EffectGoal& goal,
                 std::int64_t from_version, const base::EntryId& entry_id);

}  // namespace reports
