// Effect goals as the users set them: numerator, denominator and level as data, and how they stand on a day. Words
// and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/goals.h"
#include "analysis/population.h"
#include "base/id.h"
#include "record/record.h"

namespace reports {

struct EffectGoal {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::UnitId unit_id;
  std::string name;
  analysis::GoalKind kind = analysis::GoalKind::share;
  analysis::GoalBase among = analysis::GoalBase::enrolled;
  std::string counted_filters = {};    // of a share: "achieved:practice_completed"
  std::string among_filters = {};      // empty: all of them
  std::int64_t level_thousandths = 0;  // of a per cent, or of a place
  bool is_ended = false;
};

// Rules broken: name `field.required`; counted_filters `goal.nothing_counted` and, with among_filters, those of
// filters_of; level_thousandths `goal.level_range` (a share above nought and at most 100 per cent, at most 10 000
// places).
base::Status check(const EffectGoal& goal);

// The entry of a goal that was added (before: nothing but its unit) or changed.
record::Deed change(const EffectGoal& before, const EffectGoal& after, const char* kind, base::Date today);

// From when to when a project goes on: its own days, or those asked for where it has none.
struct ProjectDays {
  base::Date from;
  base::Date to;
};

struct GoalStanding {
  EffectGoal goal;
  std::optional<analysis::ShareGoal> share;
  std::optional<analysis::PlacesGoal> places;
};

// Of all ever enrolled up to that day, who may still go on. Goals have been checked. Error:
// population.period_reversed at project_to.
base::Result<std::vector<GoalStanding>> standing_of(const std::vector<EffectGoal>& goals,
                                                    const analysis::Columns& columns, const ProjectDays& project,
                                                    base::Date as_of);

// Rows of columns: those that a goal counts, or all those among whom.
base::Result<std::vector<size_t>> rows_of(const EffectGoal& goal, const analysis::Columns& columns,
                                          base::Date as_of, bool counted);

// What samsyn compute goals takes: stays with numbers instead of ids, each with a code for every goal that it is among
// and one for every goal that counts it.
base::Result<analysis::GoalsInput> goals_input(const std::vector<EffectGoal>& goals, const analysis::Columns& columns,
                                               const ProjectDays& project, base::Date as_of);

// Whom a goal is about: those counted, or all those among whom.
base::Result<analysis::Population> population_of(const EffectGoal& goal, base::Date as_of, bool counted);

}  // namespace reports
