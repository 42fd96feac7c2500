#include "plans/sheet_json.h"

namespace plans {

namespace {

Activity activity_of(const ActivityView& x) {
  return {x.id.value_or(""), x.what, x.doer, x.doer_staff_id, x.doer_name, x.by_on, x.follow_up_on, x.weekly_hours};
}
ActivityView view_of(const Activity& x) {
  return {x.id, x.what, x.doer, x.doer_staff_id, x.doer_name, x.by_on, x.follow_up_on, x.weekly_hours};
}

std::vector<Activity> activities_of(const std::vector<ActivityView>& views) {
  std::vector<Activity> out;
  for (const auto& one : views) out.push_back(activity_of(one));
  return out;
}
std::vector<ActivityView> views_of(const std::vector<Activity>& activities) {
  std::vector<ActivityView> out;
  for (const auto& one : activities) out.push_back(view_of(one));
  return out;
}

std::optional<ContentView> view_of(const std::optional<Content>& content) {
  if (!content) return std::nullopt;
  return view_of(*content);
}

FollowUpView view_of(const FollowUp& x) {
  FollowUpView out{x.id, x.number, x.followed_up_on, x.summary, x.own_words, x.next_follow_up_on, {}};
  for (const auto& one : x.remarks) out.remarks.push_back({{one.item_id, one.remark, one.progress}, one.title});
  return out;
}

VersionView view_of(const VersionRow& x) {
  return {x.version.number, x.version.agreed_on, x.version.agreement,   x.version.not_agreed_reason,
          x.owner_name,     x.version.sha256,    x.version.withdrawn_on};
}

}  // namespace

Content content_of(const ContentView& view) {
  Content out{view.own_words, view.made_together, view.follow_up_on, {}};
  for (const auto& goal : view.goals) {
    Goal made{goal.id.value_or(""), goal.title, goal.why, goal.follow_up_on, activities_of(goal.activities), {}};
    for (const auto& one : goal.sub_goals) {
      made.sub_goals.push_back({one.id.value_or(""), one.title, activities_of(one.activities)});
    }
    out.goals.push_back(std::move(made));
  }
  return out;
}

ContentView view_of(const Content& content) {
  ContentView out{content.own_words, content.made_together, content.follow_up_on, {}};
  for (const auto& goal : content.goals) {
    GoalView made{goal.id, goal.title, goal.why, goal.follow_up_on, views_of(goal.activities), {}};
    for (const auto& one : goal.sub_goals) made.sub_goals.push_back({one.id, one.title, views_of(one.activities)});
    out.goals.push_back(std::move(made));
  }
  return out;
}

ProgressView view_of(const Progress& x) { return {x.activity_id, x.version, x.progress, x.reported_on, x.reason}; }

FollowUp follow_up_of(const NewFollowUpView& view) {
  FollowUp out{"", 0, view.followed_up_on, view.summary, view.own_words, view.next_follow_up_on, {}};
  for (const auto& remark : view.remarks) out.remarks.push_back({remark.item_id, remark.remark, remark.progress, ""});
  return out;
}

PlanView view_of(const PlanSheet& sheet) {
  const auto& p = sheet.plan;
  PlanView out{p.id, p.version, p.person_id, p.kind, state_of(p), p.unit_id, sheet.unit_name, sheet.owner_name,
               p.begun_on, p.agreed_number, p.agreed_on, p.followed_up_on, sheet.due_on, p.ended_on, p.end_reason,
               p.end_text, view_of(sheet.agreed), view_of(sheet.draft), {}, {}, {}, {}, sheet.may_write};
  for (const auto& one : sheet.versions) out.versions.push_back(view_of(one));
  for (const auto& one : sheet.reported) out.progress.push_back(view_of(one));
  for (const auto& one : sheet.follow_ups) out.follow_ups.push_back(view_of(one));
  if (sheet.followed) out.followed = FollowedView{*sheet.followed};
  return out;
}

}  // namespace plans
