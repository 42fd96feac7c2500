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

// Who has the case where the intervention's owner is.
struct CaseOwner {
  base::UnitId unit_id;
  base::StaffId staff_id;
};

inline constexpr int kAnswerDays = 14;
inline constexpr int kQueueDays = 30;
inline constexpr int kFollowUpMonths = 3;
inline constexpr int kBeforeEndDays = 14;

// When it is looked at next: three months on, or two weeks before the planned end where that is sooner.
base::Date next_follow_up(const Intervention& intervention, base::Date today);
// What there is to do about it now; nothing when it has ended.
std::vector<record::NewTask> tasks_of(const Intervention& intervention, const CaseOwner& owner, base::Date today);
record::NewTask answer_proposal_task(const Intervention& intervention, const CaseOwner& owner, base::Date today);
record::NewTask follow_up_task(const Intervention& intervention, const CaseOwner& owner, base::Date due_on);
// Closes what is open and opens what there is to do now.
void set_tasks(Changed& made, const CaseOwner& owner, bool has_waiting_proposal, base::Date today);

}  // namespace activities
