#include "plans/follow.h"

#include <algorithm>

namespace plans {

Progress progress_of(const std::vector<Progress>& reported, const std::string& activity_id) {
  const auto found = std::find_if(reported.begin(), reported.end(),
                                  [&](const Progress& one) { return one.activity_id == activity_id; });
  if (found != reported.end()) return *found;
  Progress nothing;
  nothing.activity_id = activity_id;
  return nothing;
}

bool is_settled(ActivityProgress progress) {
  return progress == ActivityProgress::done || progress == ActivityProgress::not_done;
}

base::Status check(const Progress& progress, base::Date today) {
  std::vector<base::Violation> broken;
  if (progress.reported_on && *progress.reported_on > today) broken.push_back({"reported_on", "date.in_future", {}});
  if (progress.progress == ActivityProgress::not_done && progress.reason.empty()) {
    broken.push_back({"reason", "plan.progress_reason_required", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

Followed followed(const Content& content, const std::vector<Progress>& reported, base::Date today) {
  Followed out;
  for (const auto& goal : content.goals) out.goals_unwatched += is_unwatched(goal) ? 1 : 0;
  for (const auto& placed : activities_of(content)) {
    const auto progress = progress_of(reported, placed.activity->id).progress;
    const bool is_late = placed.activity->by_on && *placed.activity->by_on < today;
    out.activities += 1;
    out.done += progress == ActivityProgress::done ? 1 : 0;
    out.not_done += progress == ActivityProgress::not_done ? 1 : 0;
    out.in_progress += progress == ActivityProgress::in_progress ? 1 : 0;
    out.overdue += is_late && !is_settled(progress) ? 1 : 0;
    out.activities_unwatched += placed.follow_up_on() ? 0 : 1;
  }
  return out;
}

base::Date next_follow_up(const Content& content, const std::vector<Progress>& reported, base::Date planned_on,
                          base::Date seen_on) {
  base::Date out = planned_on;
  for (const auto& goal : content.goals) {
    const bool stands_alone = goal.activities.empty() && goal.sub_goals.empty();
    if (stands_alone && goal.follow_up_on && *goal.follow_up_on > seen_on) out = std::min(out, *goal.follow_up_on);
  }
  for (const auto& placed : activities_of(content)) {
    const auto on = placed.follow_up_on();
    if (!on || *on <= seen_on || is_settled(progress_of(reported, placed.activity->id).progress)) continue;
    out = std::min(out, *on);
  }
  return out;
}

base::Status check(const FollowUp& follow_up, const Content& content, base::Date agreed_on, base::Date today) {
  std::vector<base::Violation> broken;
  if (follow_up.followed_up_on > today) broken.push_back({"followed_up_on", "date.in_future", {}});
  if (follow_up.followed_up_on < agreed_on) {
    broken.push_back({"followed_up_on", "plan.followed_up_before_agreed", {{"agreed_on", agreed_on.str()}}});
  }
  if (follow_up.next_follow_up_on <= follow_up.followed_up_on) {
    broken.push_back({"next_follow_up_on", "plan.next_follow_up_not_after", {}});
  }
  for (size_t i = 0; i < follow_up.remarks.size(); ++i) {
    const auto& remark = follow_up.remarks[i];
    const auto path = "remarks[" + std::to_string(i) + "]";
    const bool is_activity = find_activity(content, remark.item_id).has_value();
    if (!is_activity && (remark.progress || !find_goal(content, remark.item_id))) {
      broken.push_back({path + ".item_id", "plan.item_unknown", {}});
    }
    if (remark.progress == ActivityProgress::not_done && remark.remark.empty()) {
      broken.push_back({path + ".remark", "plan.progress_reason_required", {}});
    }
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace plans
