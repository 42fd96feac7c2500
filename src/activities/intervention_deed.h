// What an act on an intervention writes to the record: the entry of the side that acts, disclosed to the other,
// and the tasks that keep the intervention in sight on both sides for as long as it runs. Pure.
#pragma once

#include "activities/intervention.h"

namespace activities {

// The entry with every field that differs. `before` is null where it is new.
Changed changed(const Intervention* before, const Intervention& after, const char* kind, Side side,
                base::Date happened_on);
void note_reason(Changed& made, ChangeReason reason, const std::string& text);
// Error at `text` where the reason is `other` and nothing is said.
void check_reason(ChangeReason reason, const std::string& text, std::vector<base::Violation>& broken);
base::Error refused(const char* rule);

// How long things may take, as the branch where the case lies has decided it on the day of the act, for its own tasks
// and for what it asks of the carrier.
struct Limits {
  int answer_days = 0;
  int queue_days = 0;
  int follow_up_months = 0;
  int before_end_days = 0;
};
// Who has the case where the intervention's owner is.
struct CaseOwner {
  base::UnitId unit_id;
  base::StaffId staff_id;
  Limits limits = {};
};

// When it is looked at next: some months on, or some days before the planned end where that is sooner.
base::Date next_follow_up(const Intervention& intervention, const Limits& limits, base::Date today);
// What there is to do about it now; nothing when it has ended.
std::vector<record::NewTask> tasks_of(const Intervention& intervention, const CaseOwner& owner, base::Date today);
record::NewTask answer_proposal_task(const Intervention& intervention, const CaseOwner& owner, base::Date today);
record::NewTask follow_up_task(const Intervention& intervention, const CaseOwner& owner, base::Date due_on);
// Closes what is open and opens what there is to do now.
void set_tasks(Changed& made, const CaseOwner& owner, bool has_waiting_proposal, base::Date today);

}  // namespace activities
