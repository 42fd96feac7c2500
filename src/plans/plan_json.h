// The JSON shapes of plans.
#pragma once

#include "base/names.h"
#include "plans/plan_actions.h"
#include "plans/sheet_actions.h"
#include "platform/http/json.h"

namespace plans {

// Of what is new, the id is left out.
struct ActivityView {
  std::optional<std::string> id;
  std::string what;
  Doer doer = Doer::person;
  std::optional<base::StaffId> doer_staff_id;
  std::string doer_name;
  std::optional<base::Date> by_on;
  std::optional<base::Date> follow_up_on;
  std::optional<int> weekly_hours;
};
template <class V>
void describe(V& v, ActivityView& x) {
  v.text("id", x.id, {.max = 36});
  v.text("what", x.what, {.min = 1, .max = 500});
  v.field("doer", x.doer);
  v.field("doer_staff_id", x.doer_staff_id);
  v.text("doer_name", x.doer_name, {.max = 200}, http::with_default);
  v.field("by_on", x.by_on);
  v.field("follow_up_on", x.follow_up_on);
  v.number("weekly_hours", x.weekly_hours, {.min = 1, .max = 60});
}
inline std::string_view schema_name(const ActivityView*) { return "PlanActivity"; }

struct SubGoalView {
  std::optional<std::string> id;
  std::string title;
  std::vector<ActivityView> activities;
};
template <class V>
void describe(V& v, SubGoalView& x) {
  v.text("id", x.id, {.max = 36});
  v.text("title", x.title, {.min = 1, .max = 300});
  v.list("activities", x.activities, {.max = 30});
}
inline std::string_view schema_name(const SubGoalView*) { return "PlanSubGoal"; }

struct GoalView {
  std::optional<std::string> id;
  std::string title;
  std::string why;
  std::optional<base::Date> follow_up_on;
  std::vector<ActivityView> activities;
  std::vector<SubGoalView> sub_goals;
};
template <class V>
void describe(V& v, GoalView& x) {
  v.text("id", x.id, {.max = 36});
  v.text("title", x.title, {.min = 1, .max = 300});
  v.text("why", x.why, {.max = 2000, .lines = true}, http::with_default);
  v.field("follow_up_on", x.follow_up_on);
  v.list("activities", x.activities, {.max = 30});
  v.list("sub_goals", x.sub_goals, {.max = 15});
}
inline std::string_view schema_name(const GoalView*) { return "PlanGoal"; }

struct ContentView {
  std::string own_words;
  std::string made_together;
  std::optional<base::Date> follow_up_on;
  std::vector<GoalView> goals;
};
template <class V>
void describe(V& v, ContentView& x) {
  v.text("own_words", x.own_words, {.max = 4000, .lines = true}, http::with_default);
  v.text("made_together", x.made_together, {.max = 2000, .lines = true}, http::with_default);
  v.field("follow_up_on", x.follow_up_on);
  v.list("goals", x.goals, {.max = 15});
}
inline std::string_view schema_name(const ContentView*) { return "PlanContent"; }
Content content_of(const ContentView& view);
ContentView view_of(const Content& content);

struct NewPlanView {
  base::PersonId person_id;
  PlanKind kind = PlanKind::action_plan;
  base::UnitId unit_id;
  ContentView content;
};
template <class V>
void describe(V& v, NewPlanView& x) {
  v.field("person_id", x.person_id);
  v.field("kind", x.kind);
  v.field("unit_id", x.unit_id);
  v.field("content", x.content);
}
inline std::string_view schema_name(const NewPlanView*) { return "NewPlan"; }

struct VersionView {
  int number = 0;
  base::Date agreed_on = http::blank<base::Date>();
  PlanAgreement agreement = PlanAgreement::meeting;
  std::string not_agreed_reason;
  std::string owner_name;
  std::string sha256;
  std::optional<base::Date> withdrawn_on;
};
template <class V>
void describe(V& v, VersionView& x) {
  v.field("number", x.number);
  v.field("agreed_on", x.agreed_on);
  v.field("agreement", x.agreement);
  v.field("not_agreed_reason", x.not_agreed_reason);
  v.field("owner_name", x.owner_name);
  v.field("sha256", x.sha256);
  v.field("withdrawn_on", x.withdrawn_on);
}
inline std::string_view schema_name(const VersionView*) { return "PlanVersion"; }

struct ProgressView {
  std::string activity_id;
  std::int64_t version = 0;
  ActivityProgress progress = ActivityProgress::not_started;
  std::optional<base::Date> reported_on;
  std::string reason;
};
template <class V>
void describe(V& v, ProgressView& x) {
  v.field("activity_id", x.activity_id);
  v.field("version", x.version);
  v.field("progress", x.progress);
  v.field("reported_on", x.reported_on);
  v.field("reason", x.reason);
}
inline std::string_view schema_name(const ProgressView*) { return "PlanProgress"; }
ProgressView view_of(const Progress& progress);

}  // namespace plans
