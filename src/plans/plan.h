// An individual plan: one for each person, branch and kind at a time. It is worked on as a draft, and each agreement
// with the person makes a version that is never changed. Words and rules; pure.
#pragma once

#include "plans/follow.h"
#include "record/record.h"

namespace plans {

struct Plan {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::PersonId person_id;
  base::UnitId unit_id;
  PlanKind kind = PlanKind::action_plan;
  base::StaffId owner_staff_id;
  base::Date begun_on;
  bool has_draft = true;
  int agreed_number = 0;  // the version in force; 0: never agreed
  std::optional<base::Date> agreed_on;
  std::optional<base::Date> followed_up_on;     // last
  std::optional<base::Date> next_follow_up_on;  // the plan's own; activities may be followed up earlier
  std::optional<base::Date> ended_on;
  std::optional<PlanEndReason> end_reason;  // exactly when there is an end
  std::string end_text;
  bool is_cancelled = false;  // begun by mistake
};

PlanState state_of(const Plan& plan);

// An agreed version. What is withdrawn stays readable, and its number is not used again.
struct PlanVersion {
  std::string id;
  std::string plan_id;
  int number = 1;
  base::Date agreed_on;
  PlanAgreement agreement = PlanAgreement::meeting;
  std::string not_agreed_reason;
  base::StaffId owner_staff_id;
  std::string document;  // the canonical bytes
  std::string sha256;    // of them, in hexadecimal
  std::optional<base::Date> withdrawn_on;
};

// Who has the tasks: the case's owner, else the plan's. And when, as the branch has decided it on the day of the act:
// a draft is to be agreed within so many days, and a follow-up is shown so many before its own.
struct Whose {
  base::UnitId unit_id;
  base::StaffId staff_id;
  int agree_days = 0;
  int follow_up_notice_days = 0;
};

struct Changed {
  Plan plan;
  record::Deed deed;
};

Changed begin(const Plan& plan, const Whose& whose, base::Date today);

// The draft is now `after`; where there was none, `before` is what is agreed. Rules broken: plan.already_ended.
base::Result<Changed> change_draft(const Plan& plan, const Content& before, const Content& after, const Whose& whose,
                                   base::Date today);
// Rules broken: plan.no_draft (none, or never agreed).
base::Result<Changed> discard_draft(const Plan& plan, base::Date today);

struct Agreement {
  base::Date agreed_on;
  PlanAgreement agreement = PlanAgreement::meeting;
  std::string not_agreed_reason;
};
// Rules broken: plan.already_ended, plan.no_draft, plan.no_goal, plan.follow_up_required, plan.follow_up_not_after,
// plan.not_agreed_reason_required, plan.agreed_before_begun, plan.agreed_before_last, date.in_future.
base::Result<Changed> agree(const Plan& plan, const Content& draft, const std::vector<Progress>& reported,
                            const Agreement& agreement, int number, const Whose& whose, base::Date today);
// Takes the latest agreement back: its content is the draft again, and what was agreed before it, if anything,
// is in force.
struct Earlier {
  int number = 0;
  base::Date agreed_on;
  std::optional<base::Date> followed_up_on;
  base::Date next_follow_up_on;
  base::Date due_on;  // the next day of follow-up, activities with it
};
Changed withdraw_agreement(const Plan& plan, const std::optional<Earlier>& earlier, const Whose& whose,
                           base::Date today);

// What became of one activity. Opens the follow-up anew where its day moves.
Changed report(const Plan& plan, const Content& agreed, const std::vector<Progress>& before, const Progress& now,
               const Whose& whose, base::Date today);
// `reported` is what is known with this follow-up.
Changed follow_up(const Plan& plan, const Content& agreed, const std::vector<Progress>& before,
                  const std::vector<Progress>& reported, const FollowUp& made, const Whose& whose);

struct Ending {
  base::Date ended_on;
  PlanEndReason reason = PlanEndReason::other;
  std::string text;
};
// Rules broken: plan.already_ended (conflict), plan.ended_before_begun, date.in_future, plan.end_text_required.
base::Result<Changed> end(const Plan& plan, const Ending& ending, base::Date today);
// Takes the end back; `due_on` is the next day of follow-up where the plan was in force.
Changed resume(const Plan& plan, const std::optional<base::Date>& due_on, const Whose& whose, base::Date today);
// Begun by mistake.
Changed cancel(const Plan& plan, base::Date today);

// What the plan was last seen by: the day it was agreed or followed up. Only of a plan that has been agreed.
base::Date seen_on(const Plan& plan);

}  // namespace plans
