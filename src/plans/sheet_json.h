// The JSON shapes of a plan as its page shows it, and of its follow-ups.
#pragma once

#include "plans/plan_json.h"

namespace plans {

struct RemarkView {
  std::string item_id;
  std::string remark;
  std::optional<ActivityProgress> progress;
};
template <class V>
void describe(V& v, RemarkView& x) {
  v.text("item_id", x.item_id, {.min = 1, .max = 36});
  v.text("remark", x.remark, {.max = 1000, .lines = true}, http::with_default);
  v.field("progress", x.progress);
}
inline std::string_view schema_name(const RemarkView*) { return "PlanRemark"; }

struct NewFollowUpView {
  base::Date followed_up_on = http::blank<base::Date>();
  std::string summary;
  std::string own_words;
  base::Date next_follow_up_on = http::blank<base::Date>();
  std::vector<RemarkView> remarks;
};
template <class V>
void describe(V& v, NewFollowUpView& x) {
  v.field("followed_up_on", x.followed_up_on);
  v.text("summary", x.summary, {.min = 1, .max = 4000, .lines = true});
  v.text("own_words", x.own_words, {.max = 4000, .lines = true}, http::with_default);
  v.field("next_follow_up_on", x.next_follow_up_on);
  v.list("remarks", x.remarks, {.max = 300});
}
inline std::string_view schema_name(const NewFollowUpView*) { return "NewPlanFollowUp"; }
FollowUp follow_up_of(const NewFollowUpView& view);

struct MadeRemarkView {
  RemarkView remark;
  std::string title;
};
template <class V>
void describe(V& v, MadeRemarkView& x) {
  describe(v, x.remark);
  v.field("title", x.title);
}
inline std::string_view schema_name(const MadeRemarkView*) { return "PlanMadeRemark"; }

struct FollowUpView {
  std::string id;
  int number = 0;
  base::Date followed_up_on = http::blank<base::Date>();
  std::string summary;
  std::string own_words;
  base::Date next_follow_up_on = http::blank<base::Date>();
  std::vector<MadeRemarkView> remarks;
};
template <class V>
void describe(V& v, FollowUpView& x) {
  v.field("id", x.id);
  v.field("number", x.number);
  v.field("followed_up_on", x.followed_up_on);
  v.field("summary", x.summary);
  v.field("own_words", x.own_words);
  v.field("next_follow_up_on", x.next_follow_up_on);
  v.field("remarks", x.remarks);
}
inline std::string_view schema_name(const FollowUpView*) { return "PlanFollowUp"; }

struct FollowedView {
  Followed followed;
};
template <class V>
void describe(V& v, FollowedView& x) {
  v.field("activities", x.followed.activities);
  v.field("done", x.followed.done);
  v.field("not_done", x.followed.not_done);
  v.field("in_progress", x.followed.in_progress);
  v.field("overdue", x.followed.overdue);
  v.field("goals_unwatched", x.followed.goals_unwatched);
  v.field("activities_unwatched", x.followed.activities_unwatched);
}
inline std::string_view schema_name(const FollowedView*) { return "PlanFollowed"; }

struct PlanView {
  std::string id;
  std::int64_t version = 0;
  base::PersonId person_id;
  PlanKind kind = PlanKind::action_plan;
  PlanState state = PlanState::draft;
  base::UnitId unit_id;
  std::string unit_name;
  std::string owner_name;
  base::Date begun_on = http::blank<base::Date>();
  int agreed_number = 0;
  std::optional<base::Date> agreed_on;
  std::optional<base::Date> followed_up_on;
  std::optional<base::Date> next_follow_up_on;
  std::optional<base::Date> ended_on;
  std::optional<PlanEndReason> end_reason;
  std::string end_text;
  std::optional<ContentView> agreed;
  std::optional<ContentView> draft;
  std::vector<VersionView> versions;
  std::vector<ProgressView> progress;
  std::vector<FollowUpView> follow_ups;
  std::optional<FollowedView> followed;
  bool may_write = false;
};
template <class V>
void describe(V& v, PlanView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("person_id", x.person_id);
  v.field("kind", x.kind);
  v.field("state", x.state);
  v.field("unit_id", x.unit_id);
  v.field("unit_name", x.unit_name);
  v.field("owner_name", x.owner_name);
  v.field("begun_on", x.begun_on);
  v.field("agreed_number", x.agreed_number);
  v.field("agreed_on", x.agreed_on);
  v.field("followed_up_on", x.followed_up_on);
  v.field("next_follow_up_on", x.next_follow_up_on);
  v.field("ended_on", x.ended_on);
  v.field("end_reason", x.end_reason);
  v.field("end_text", x.end_text);
  v.field("agreed", x.agreed);
  v.field("draft", x.draft);
  v.field("versions", x.versions);
  v.field("progress", x.progress);
  v.field("follow_ups", x.follow_ups);
  v.field("followed", x.followed);
  v.field("may_write", x.may_write);
}
inline std::string_view schema_name(const PlanView*) { return "Plan"; }
PlanView view_of(const PlanSheet& sheet);

struct DifferenceView {
  Difference difference;
};
template <class V>
void describe(V& v, DifferenceView& x) {
  v.field("kind", x.difference.kind);
  v.field("item", x.difference.item);
  v.field("id", x.difference.id);
  v.field("title", x.difference.title);
  v.field("field", x.difference.field);
  v.field("old_value", x.difference.old_value);
  v.field("new_value", x.difference.new_value);
}
inline std::string_view schema_name(const DifferenceView*) { return "PlanDifference"; }

}  // namespace plans
