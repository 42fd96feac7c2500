#include "demo/plan_acts.h"

#include "plans/content_store.h"
#include "plans/follow_store.h"
#include "plans/plan_store.h"

namespace demo {

namespace {

plans::Activity activity_of(Stage& stage, const TypicalActivity& x, const std::string& worker, base::Date from) {
  plans::Activity out{"", stage.say(x.what), x.doer, {}, stage.say(x.doer_name), from.plus_days(x.by_days), {}, {}};
  if (x.doer == plans::Doer::staff) out.doer_staff_id = stage.staff(worker);
  if (x.weekly_hours > 0) out.weekly_hours = x.weekly_hours;
  return out;
}

plans::Plan now(Stage& stage, const PlayedPlan& plan) {
  return *plans::find_plan(stage.work().session(), stage.work().municipality_id(), plan.id);
}

}  // namespace

plans::Content typical_content(Stage& stage, const TypicalPlan& typical, const std::string& worker, base::Date from,
                               bool is_watched) {
  plans::Goal goal{"", stage.say(typical.goal), stage.say(typical.why), {}, {}, {}};
  if (is_watched) goal.follow_up_on = from.plus_days(60);
  goal.activities = {activity_of(stage, typical.first, worker, from), activity_of(stage, typical.second, worker, from)};
  goal.sub_goals.push_back({"", stage.say(typical.sub_goal), {activity_of(stage, typical.third, worker, from)}});
  return {stage.say(typical.own_words), stage.say(typical.made_together), from.plus_days(63), {std::move(goal)}};
}

PlayedPlan begin_plan(Stage& stage, const std::string& worker, base::Date on, plans::NewPlan plan) {
  const auto id = stage.as(worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return plans::begin_plan(work, viewer, plan);
  });
  return {id, worker};
}

void agree(Stage& stage, const PlayedPlan& plan, base::Date on, plans::PlanAgreement how, const Text& reason) {
  const auto version = now(stage, plan).version;
  stage.as(plan.worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return plans::agree_plan(work, viewer, plan.id, version, {on, how, stage.say(reason)});
  });
}

plans::Content agreed_content(Stage& stage, const PlayedPlan& plan) {
  return *plans::find_content(stage.work().session(), stage.work().municipality_id(), plan.id,
                              now(stage, plan).agreed_number);
}

void change(Stage& stage, const PlayedPlan& plan, base::Date on, const plans::Content& content) {
  const auto version = now(stage, plan).version;
  stage.as(plan.worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return plans::change_draft(work, viewer, plan.id, version, content);
  });
}

void report(Stage& stage, const PlayedPlan& plan, base::Date on, size_t place, plans::ActivityProgress progress,
            const Text& reason) {
  const auto content = agreed_content(stage, plan);
  const auto& id = plans::activities_of(content).at(place).activity->id;
  auto made = plans::progress_of(
      plans::progress_in(stage.work().session(), stage.work().municipality_id(), plan.id), id);
  made.progress = progress;
  made.reported_on = on;
  made.reason = stage.say(reason);
  stage.as(plan.worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return plans::report_progress(work, viewer, plan.id, made);
  });
}

void follow_up(Stage& stage, const PlayedPlan& plan, const plans::FollowUp& made) {
  const auto version = now(stage, plan).version;
  stage.as(plan.worker, made.followed_up_on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return plans::follow_up_plan(work, viewer, plan.id, version, made);
  });
}

void end(Stage& stage, const PlayedPlan& plan, base::Date on, plans::PlanEndReason reason, const Text& text) {
  const auto version = now(stage, plan).version;
  stage.as(plan.worker, on, [&](record::Work& work, const sharing::Viewer& viewer) {
    return plans::end_plan(work, viewer, plan.id, version, {on, reason, stage.say(text)});
  });
}

}  // namespace demo
