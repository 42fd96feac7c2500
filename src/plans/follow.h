// Has the plan been followed? What became of each activity is kept apart from the agreed versions, by the
// activity's id. Values and pure rules.
#pragma once

#include "plans/content.h"

namespace plans {

struct Progress {
  std::string id;
  std::int64_t version = 0;  // 0: nothing has been reported
  std::string activity_id;
  ActivityProgress progress = ActivityProgress::not_started;
  std::optional<base::Date> reported_on;
  std::string reason;  // when it was not done

  friend bool operator==(const Progress&, const Progress&) = default;
};

// What has been reported of that activity.
Progress progress_of(const std::vector<Progress>& reported, const std::string& activity_id);
bool is_settled(ActivityProgress progress);

// Rules broken: date.in_future, plan.progress_reason_required (not done, without words).
base::Status check(const Progress& progress, base::Date today);

struct Followed {
  int activities = 0;
  int done = 0;
  int not_done = 0;
  int in_progress = 0;
  int overdue = 0;               // past the day it was to be done by
  int goals_unwatched = 0;       // without any day of follow-up
  int activities_unwatched = 0;  // neither the activity nor its goal has one
};
Followed followed(const Content& content, const std::vector<Progress>& reported, base::Date today);

// The next day of follow-up: the earliest of the plan's own and of those of what has not been settled, of what lies
// after `seen_on`, the day when the plan was last agreed or followed up.
base::Date next_follow_up(const Content& content, const std::vector<Progress>& reported, base::Date planned_on,
                          base::Date seen_on);

// A follow-up of the plan: what came of it, and when it is next followed up.
struct FollowUpRemark {
  std::string item_id;  // a goal or an activity
  std::string remark;
  std::optional<ActivityProgress> progress;  // of an activity
  std::string title = {};                    // what the item is called in the version that was followed up
};
struct FollowUp {
  std::string id;
  int number = 0;  // the version that was followed up
  base::Date followed_up_on;
  std::string summary;
  std::string own_words;  // what the person says
  base::Date next_follow_up_on;
  std::vector<FollowUpRemark> remarks;
};

// Rules broken: date.in_future, plan.next_follow_up_not_after, plan.followed_up_before_agreed, plan.item_unknown,
// plan.progress_reason_required.
base::Status check(const FollowUp& follow_up, const Content& content, base::Date agreed_on, base::Date today);

}  // namespace plans
