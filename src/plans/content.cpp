#include "plans/content.h"

#include <algorithm>
#include <set>

namespace plans {

namespace {

std::string at(const char* list, size_t index) { return std::string(list) + "[" + std::to_string(index) + "]"; }

// change(activity, path) for those of one list.
template <class List, class Change>
void each_in(List& activities, const std::string& path, const Change& change) {
  for (size_t i = 0; i < activities.size(); ++i) change(activities[i], path + "." + at("activities", i));
}

void check_doer(const Activity& activity, const std::string& path, std::vector<base::Violation>& broken) {
  if (activity.doer == Doer::other && activity.doer_name.empty()) {
    broken.push_back({path + ".doer_name", "plan.doer_name_required", {}});
  }
  if (activity.doer == Doer::staff && !activity.doer_staff_id) {
    broken.push_back({path + ".doer_staff_id", "plan.doer_staff_required", {}});
  }
}

}  // namespace

void each_activity(Content& content, const std::function<void(Activity&, const std::string&)>& change) {
  for (size_t g = 0; g < content.goals.size(); ++g) {
    auto& goal = content.goals[g];
    const auto path = at("goals", g);
    each_in(goal.activities, path, change);
    for (size_t s = 0; s < goal.sub_goals.size(); ++s) {
      each_in(goal.sub_goals[s].activities, path + "." + at("sub_goals", s), change);
    }
  }
}

base::Status check(const Content& content) {
  std::vector<base::Violation> broken;
  std::set<std::string> met;
  const auto meet = [&](const std::string& id, const std::string& path) {
    if (!id.empty() && !met.insert(id).second) broken.push_back({path, "plan.item_twice", {}});
  };
  for (size_t g = 0; g < content.goals.size(); ++g) {
    const auto path = at("goals", g);
    meet(content.goals[g].id, path + ".id");
    for (size_t s = 0; s < content.goals[g].sub_goals.size(); ++s) {
      meet(content.goals[g].sub_goals[s].id, path + "." + at("sub_goals", s) + ".id");
    }
  }
  Content copy = content;
  each_activity(copy, [&](Activity& activity, const std::string& path) {
    meet(activity.id, path + ".id");
    check_doer(activity, path, broken);
  });
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

void give_ids(Content& content, const std::function<std::string()>& new_id) {
  const auto give = [&](std::string& id) {
    if (id.empty()) id = new_id();
  };
  for (auto& goal : content.goals) {
    give(goal.id);
    for (auto& sub_goal : goal.sub_goals) give(sub_goal.id);
  }
  each_activity(content, [&](Activity& activity, const std::string&) { give(activity.id); });
}

std::vector<Placed> activities_of(const Content& content) {
  std::vector<Placed> out;
  for (const auto& goal : content.goals) {
    for (const auto& activity : goal.activities) out.push_back({&activity, &goal});
    for (const auto& sub_goal : goal.sub_goals) {
      for (const auto& activity : sub_goal.activities) out.push_back({&activity, &goal});
    }
  }
  return out;
}

std::optional<Placed> find_activity(const Content& content, const std::string& id) {
  for (const auto& placed : activities_of(content)) {
    if (placed.activity->id == id) return placed;
  }
  return std::nullopt;
}

const Goal* find_goal(const Content& content, const std::string& id) {
  const auto found = std::find_if(content.goals.begin(), content.goals.end(),
                                  [&](const Goal& goal) { return goal.id == id; });
  return found == content.goals.end() ? nullptr : &*found;
}

bool is_unwatched(const Goal& goal) {
  if (goal.follow_up_on) return false;
  const auto is_watched = [](const Activity& activity) { return activity.follow_up_on.has_value(); };
  const auto any = [&](const std::vector<Activity>& list) { return std::any_of(list.begin(), list.end(), is_watched); };
  return !any(goal.activities) && std::none_of(goal.sub_goals.begin(), goal.sub_goals.end(),
                                               [&](const SubGoal& one) { return any(one.activities); });
}

}  // namespace plans
