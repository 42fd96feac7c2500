// How it went for somebody who has left: asked some months after the exit. Words and rules; pure.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "outcomes/participation.h"
#include "record/record.h"

namespace outcomes {

enum class FollowUpState { planned, reached, not_reached, declined, cancelled };
inline constexpr std::pair<FollowUpState, std::string_view> kFollowUpStateNames[] = {
    {FollowUpState::planned, "planned"},   {FollowUpState::reached, "reached"},
    {FollowUpState::not_reached, "not_reached"}, {FollowUpState::declined, "declined"},
    {FollowUpState::cancelled, "cancelled"},
};
constexpr const auto& enum_names(FollowUpState) { return kFollowUpStateNames; }

struct FollowUp {
  std::string id;
  std::int64_t version = 1;
  std::string participation_id;
  int months_after = 0;
  base::Date planned_on;
  FollowUpState state = FollowUpState::planned;
  std::optional<base::Date> asked_on;
  std::optional<MainOutcome> main_outcome;  // when reached
  std::string what_helped;
  std::string what_did_not;
  std::string advice;
};

// Is anybody asked after an exit for that reason?
bool is_followed_up(ExitReason reason);

// One to each of those months after the end; the days that have passed already are left out.
std::vector<FollowUp> plan_follow_ups(const Participation& ended, const std::vector<int>& months, base::Date today);
// Shown on the worklist so many days before its own.
record::NewTask follow_up_task(const Participation& ended, const FollowUp& planned, int notice_days);

struct FollowUpChanged {
  FollowUp follow_up;
  record::Deed deed;
};
struct FollowUpAnswer {
  FollowUpState state = FollowUpState::reached;
  base::Date asked_on;
  std::optional<MainOutcome> main_outcome;
  std::string what_helped;
  std::string what_did_not;
  std::string advice;
};
// Rules broken: follow_up.not_planned (conflict), follow_up.state_not_an_answer, date.in_future,
// follow_up.before_exit, follow_up.outcome_required, follow_up.only_when_reached.
base::Result<FollowUpChanged> answer(const Participation& ended, const FollowUp& planned,
                                     const FollowUpAnswer& answer, base::Date today);

}  // namespace outcomes
