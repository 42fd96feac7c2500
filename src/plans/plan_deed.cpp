#include "plans/plan_deed.h"

#include "base/names.h"

namespace plans {

namespace {

using base::name_of;
using record::note_change;

record::NewTask task(const Plan& plan, const char* rule, const Whose& whose, base::Date due_on, base::Date from) {
  return {rule, "plan", plan.id, plan.person_id, plan.holder_id, whose.unit_id, whose.staff_id, due_on, from};
}

std::string numbered(const char* field, size_t number) {
  return std::string(field) + "[" + std::to_string(number) + "]";
}

void note_progress(std::vector<record::FieldChange>& changes, const Activity& activity, const Progress& before,
                   const Progress& now) {
  if (before.progress == now.progress && before.reason == now.reason) return;
  const auto number = changes.size();
  note_change(changes, numbered("plan_activity", number), kPlanCategory, {}, activity.what);
  note_change(changes, numbered("activity_progress", number), kPlanCategory, name_of(before.progress),
              name_of(now.progress));
  note_change(changes, numbered("progress_reason", number), kPlanCategory, before.reason, now.reason);
}

std::vector<Progress> with(std::vector<Progress> reported, const Progress& now) {
  for (auto& one : reported) {
    if (one.activity_id != now.activity_id) continue;
    one = now;
    return reported;
  }
  reported.push_back(now);
  return reported;
}

}  // namespace

Changed changed(const Plan& plan, const char* kind, base::Date happened_on) {
  return {plan,
          {{plan.person_id, kind, "plan", plan.id, plan.holder_id, {}, plan.unit_id, {}, happened_on, {}, {}, {}, {}},
           {},
           {}}};
}

record::NewTask agree_task(const Plan& plan, const Whose& whose, base::Date from) {
  return task(plan, kAgreeRule, whose, from.plus_days(whose.agree_days), from);
}

record::NewTask follow_up_task(const Plan& plan, const Whose& whose, base::Date due_on) {
  return task(plan, kFollowUpRule, whose, due_on, due_on.plus_days(-whose.follow_up_notice_days));
}

Changed report(const Plan& plan, const Content& agreed, const std::vector<Progress>& before, const Progress& now,
               const Whose& whose, base::Date today) {
  Changed made = changed(plan, "plan_activity_reported", now.reported_on.value_or(today));
  note_progress(made.deed.entry.changes, *find_activity(agreed, now.activity_id)->activity,
                progress_of(before, now.activity_id), now);
  const auto was = next_follow_up(agreed, before, *plan.next_follow_up_on, seen_on(plan));
  const auto due = next_follow_up(agreed, with(before, now), *plan.next_follow_up_on, seen_on(plan));
  if (was == due) return made;
  made.deed.closes.push_back({kFollowUpRule, plan.id});
  made.deed.opens.push_back(follow_up_task(plan, whose, due));
  return made;
}

Changed follow_up(const Plan& plan, const Content& agreed, const std::vector<Progress>& before,
                  const std::vector<Progress>& reported, const FollowUp& made_up, const Whose& whose) {
  Plan now = plan;
  now.followed_up_on = made_up.followed_up_on;
  now.next_follow_up_on = made_up.next_follow_up_on;
  Changed made = changed(now, "plan_followed_up", made_up.followed_up_on);
  auto& changes = made.deed.entry.changes;
  note_change(changes, "plan_summary", kPlanCategory, {}, made_up.summary);
  note_change(changes, "plan_own_words", kPlanCategory, {}, made_up.own_words);
  note_change(changes, "next_follow_up_on", kPlanCategory, plan.next_follow_up_on->str(),
              now.next_follow_up_on->str());
  for (const auto& placed : activities_of(agreed)) {
    const auto& id = placed.activity->id;
    note_progress(changes, *placed.activity, progress_of(before, id), progress_of(reported, id));
  }
  made.deed.closes.push_back({kFollowUpRule, plan.id});
  made.deed.opens.push_back(
      follow_up_task(now, whose, next_follow_up(agreed, reported, made_up.next_follow_up_on, seen_on(now))));
  return made;
}

}  // namespace plans
