// What stands in a plan: goals, sub-goals and who does what until when. Values and pure rules. Any activities may
// run side by side. Goals, sub-goals and activities keep their ids from version to version.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "plans/codes.h"

namespace plans {

struct Activity {
  std::string id;
  std::string what;
  Doer doer = Doer::person;
  std::optional<base::StaffId> doer_staff_id;  // exactly when a member of staff does it
  std::string doer_name;                       // of staff or another; empty for the person
  std::optional<base::Date> by_on;
  std::optional<base::Date> follow_up_on;      // where it has none, the goal's holds
  std::optional<int> weekly_hours;

  friend bool operator==(const Activity&, const Activity&) = default;
};

struct SubGoal {
  std::string id;
  std::string title;
  std::vector<Activity> activities;

  friend bool operator==(const SubGoal&, const SubGoal&) = default;
};

struct Goal {
  std::string id;
  std::string title;
  std::string why;  // why it matters, in the person's own words
  std::optional<base::Date> follow_up_on;
  std::vector<Activity> activities;
  std::vector<SubGoal> sub_goals;

  friend bool operator==(const Goal&, const Goal&) = default;
};

struct Content {
  std::string own_words;      // what the person says about the plan: meaningful, comprehensible, manageable?
  std::string made_together;  // how it was made together
  std::optional<base::Date> follow_up_on;
  std::vector<Goal> goals;

  friend bool operator==(const Content&, const Content&) = default;
};

// Rules broken: plan.doer_name_required, plan.doer_staff_required, plan.item_twice (an id stands twice).
base::Status check(const Content& content);

// An id for each goal, sub-goal and activity that has none.
void give_ids(Content& content, const std::function<std::string()>& new_id);

// An activity with the goal that it belongs to, straight or through a sub-goal. Points into the content.
struct Placed {
  const Activity* activity = nullptr;
  const Goal* goal = nullptr;

  std::optional<base::Date> follow_up_on() const {
    return activity->follow_up_on ? activity->follow_up_on : goal->follow_up_on;
  }
};
std::vector<Placed> activities_of(const Content& content);
std::optional<Placed> find_activity(const Content& content, const std::string& id);
const Goal* find_goal(const Content& content, const std::string& id);

// Calls change(activity, path), the path as the input names it: `goals[0].sub_goals[1].activities[0]`.
void each_activity(Content& content, const std::function<void(Activity&, const std::string&)>& change);

// Neither the goal nor anything in it is followed up on any day.
bool is_unwatched(const Goal& goal);

}  // namespace plans
