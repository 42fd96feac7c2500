// What plans typically look like: a goal with a sub-goal and three activities that run side by side. Days are counted
// from the agreement.
#pragma once

#include <vector>

#include "demo/text.h"
#include "plans/codes.h"

namespace demo {

struct TypicalActivity {
  Text what;
  plans::Doer doer = plans::Doer::person;
  Text doer_name;  // of another than the person and the staff
  int by_days = 0;
  int weekly_hours = 0;  // 0: not stated
};

struct TypicalPlan {
  plans::PlanKind kind = plans::PlanKind::action_plan;
  Text goal;
  Text why;
  Text sub_goal;
  TypicalActivity first;   // of the goal
  TypicalActivity second;  // of the goal
  TypicalActivity third;   // of the sub-goal
  Text own_words;
  Text made_together;
  Text came_of_it;
};

const std::vector<TypicalPlan>& typical_plans();

}  // namespace demo
