// The JSON shapes of leaving and of what is asked afterwards.
#pragma once

#include "base/names.h"
#include "outcomes/exit_actions.h"
#include "platform/http/json.h"

namespace outcomes {

struct ExitView {
  base::Date ends_on = http::blank<base::Date>();
  ExitReason exit_reason = ExitReason::other;
  std::optional<std::string> local_exit_reason_id;
  std::optional<MainOutcome> main_outcome;
  std::string exit_text;
  std::string override_reason;
};
template <class V>
void describe(V& v, ExitView& x) {
  v.field("ends_on", x.ends_on);
  v.field("exit_reason", x.exit_reason);
  v.text("local_exit_reason_id", x.local_exit_reason_id, {.max = 36});
  v.field("main_outcome", x.main_outcome);
  v.text("exit_text", x.exit_text, {.max = 1000, .lines = true}, http::with_default);
  v.text("override_reason", x.override_reason, {.max = 500, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const ExitView*) { return "Exit"; }
inline Exit exit_of(const ExitView& x) {
  return {x.ends_on, x.exit_reason, x.exit_text, x.main_outcome, x.override_reason, x.local_exit_reason_id};
}

struct RunningView {
  std::string rule;
  std::string subject_type;
  std::string subject_id;
  base::Date due_on = http::blank<base::Date>();
  std::string unit_name;
  bool ended_with = false;
};
template <class V>
void describe(V& v, RunningView& x) {
  v.field("rule", x.rule);
  v.field("subject_type", x.subject_type);
  v.field("subject_id", x.subject_id);
  v.field("due_on", x.due_on);
  v.field("unit_name", x.unit_name);
  v.field("ended_with", x.ended_with);
}

struct ExitCheckView {
  bool last = false;
  std::vector<RunningView> running;
};
template <class V>
void describe(V& v, ExitCheckView& x) {
  v.field("last", x.last);
  v.field("running", x.running);
}
inline std::string_view schema_name(const ExitCheckView*) { return "ExitCheck"; }
inline ExitCheckView view_of(const ExitCheck& check) {
  ExitCheckView out{check.is_last, {}};
  for (const auto& one : check.running) {
    out.running.push_back(
        {one.rule, one.subject_type, one.subject_id, one.due_on, one.unit_name, one.is_ended_with});
  }
  return out;
}

struct ExitPostponement {
  base::Date until_on = http::blank<base::Date>();
  std::string reason;
};
template <class V>
void describe(V& v, ExitPostponement& x) {
  v.field("until_on", x.until_on);
  v.text("reason", x.reason, {.min = 1, .max = 500, .lines = true});
}
inline std::string_view schema_name(const ExitPostponement*) { return "ExitPostponement"; }

struct Reopening {
  std::string reason;
};
template <class V>
void describe(V& v, Reopening& x) {
  v.text("reason", x.reason, {.max = 500}, http::with_default);
}

struct FollowUpAnswerView {
  FollowUpState state = FollowUpState::reached;
  base::Date asked_on = http::blank<base::Date>();
  std::optional<MainOutcome> main_outcome;
  std::string what_helped;
  std::string what_did_not;
  std::string advice;
};
template <class V>
void describe(V& v, FollowUpAnswerView& x) {
  v.field("state", x.state);
  v.field("asked_on", x.asked_on);
  v.field("main_outcome", x.main_outcome);
  v.text("what_helped", x.what_helped, {.max = 1000, .lines = true}, http::with_default);
  v.text("what_did_not", x.what_did_not, {.max = 1000, .lines = true}, http::with_default);
  v.text("advice", x.advice, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const FollowUpAnswerView*) { return "FollowUpAnswer"; }
inline FollowUpAnswer answer_of(const FollowUpAnswerView& x) {
  return {x.state, x.asked_on, x.main_outcome, x.what_helped, x.what_did_not, x.advice};
}

}  // namespace outcomes
