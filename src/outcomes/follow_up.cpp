#include "outcomes/follow_up.h"

#include "base/names.h"
#include "sharing/sharing.h"

namespace outcomes {

namespace {

using base::name_of;
using record::note_change;

bool is_an_answer(FollowUpState state) {
  return state == FollowUpState::reached || state == FollowUpState::not_reached || state == FollowUpState::declined;
}

base::Status check(const Participation& ended, const FollowUpAnswer& answer, base::Date today) {
  std::vector<base::Violation> broken;
  if (!is_an_answer(answer.state)) broken.push_back({"state", "follow_up.state_not_an_answer", {}});
  if (answer.asked_on > today) broken.push_back({"asked_on", "date.in_future", {}});
  if (ended.ends_on && answer.asked_on < *ended.ends_on) broken.push_back({"asked_on", "follow_up.before_exit", {}});
  const bool is_reached = answer.state == FollowUpState::reached;
  if (is_reached && !answer.main_outcome) broken.push_back({"main_outcome", "follow_up.outcome_required", {}});
  if (!is_reached && answer.main_outcome) broken.push_back({"main_outcome", "follow_up.only_when_reached", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace

bool is_followed_up(ExitReason reason) {
  return reason != ExitReason::registered_in_error && reason != ExitReason::deceased &&
         reason != ExitReason::consent_withdrawn;
}

std::vector<FollowUp> plan_follow_ups(const Participation& ended, const std::vector<int>& months, base::Date today) {
  std::vector<FollowUp> out;
  if (!ended.ends_on || !is_followed_up(*ended.exit_reason)) return out;
  for (const int count : months) {
    const auto planned_on = ended.ends_on->plus_months(count);
    if (planned_on < today) continue;
    FollowUp planned{"", 1, ended.id, count, planned_on, FollowUpState::planned, {}, {}, "", "", ""};
    out.push_back(std::move(planned));
  }
  return out;
}

record::NewTask follow_up_task(const Participation& ended, const FollowUp& planned, int notice_days) {
  return {"participation.follow_up", "exit_follow_up", planned.id,        ended.person_id,    ended.holder_id,
          ended.unit_id,             ended.owner_staff_id, planned.planned_on,
          planned.planned_on.plus_days(-notice_days)};
}

base::Result<FollowUpChanged> answer(const Participation& ended, const FollowUp& planned,
                                     const FollowUpAnswer& answer, base::Date today) {
  if (planned.state != FollowUpState::planned) {
    return base::Error{base::ErrorCode::conflict, "follow_up.not_planned", {}};
  }
  TRY(check(ended, answer, today));
  FollowUp after = planned;
  after.state = answer.state;
  after.asked_on = answer.asked_on;
  after.main_outcome = answer.main_outcome;
  after.what_helped = answer.what_helped;
  after.what_did_not = answer.what_did_not;
  after.advice = answer.advice;
  FollowUpChanged out{after,
                      {{ended.person_id, "participation_followed_up", "exit_follow_up", after.id, ended.holder_id, {},
                        ended.unit_id, {}, answer.asked_on, {}, {}, {}, {}},
                       {},
                       {{"", after.id}}}};
  auto& changes = out.deed.entry.changes;
  const std::string category = name_of(sharing::Category::participation);
  note_change(changes, "months_after", category, {}, std::to_string(planned.months_after));
  note_change(changes, "follow_up_state", category, name_of(planned.state), name_of(after.state));
  if (after.main_outcome) note_change(changes, "main_outcome", category, {}, name_of(*after.main_outcome));
  note_change(changes, "what_helped", category, {}, after.what_helped);
  note_change(changes, "what_did_not", category, {}, after.what_did_not);
  note_change(changes, "advice", category, {}, after.advice);
  return out;
}

}  // namespace outcomes
