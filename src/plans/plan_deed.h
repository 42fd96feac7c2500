// What the rules of a plan write: the frame of an entry, and the two tasks that a plan keeps open. Pure.
#pragma once

#include "plans/plan.h"

namespace plans {

inline constexpr const char* kPlanCategory = "plan";
inline constexpr const char* kAgreeRule = "plan.agree";
inline constexpr const char* kFollowUpRule = "plan.follow_up";

Changed changed(const Plan& plan, const char* kind, base::Date happened_on);
record::NewTask agree_task(const Plan& plan, const Whose& whose, base::Date from);
record::NewTask follow_up_task(const Plan& plan, const Whose& whose, base::Date due_on);

}  // namespace plans
