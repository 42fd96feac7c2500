#pragma once

#include "record/work.h"
#include "reports/effect_goal.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

struct GoalSheet {
  std::string unit_name;
  ProjectDays project;
  base::Date as_of;
  std::vector<GoalStanding> goals;
  std::string register_hash;
  base::Instant read_at;
};
// How a unit's goals stand on a day. Errors: not_found `unit.unknown`; forbidden `sharing.no_list_right`.
base::Result<GoalSheet> judge_goals(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                    const base::UnitId& unit_id, base::Date as_of);

// What samsyn compute goals takes of them, pseudonymised. Errors also: forbidden `sharing.not_team_leader`.
base::Result<analysis::GoalsInput> make_goals_input(record::Work& work, const sharing::Viewer& viewer,
                                                    Registers& registers, const base::UnitId& unit_id,
                                                    base::Date as_of);

// Errors also: those of check; forbidden `sharing.not_own_branch`.
base::Result<std::string> add_goal(record::Work& work, const sharing::Viewer& viewer, EffectGoal goal);
// An ended goal stands in no list any more, and can be brought back by another change. Errors also: not_found
// `effect_goal.unknown`, a stale version.
base::Status change_goal(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                         std::int64_t from_version, const EffectGoal& changed);
base::Result<EffectGoal> find_one_goal(record::Work& work, const sharing::Viewer& viewer, const std::string& id);

}  // namespace reports
