// How it goes, seen on site, and what the person is able to do there. Pure.
#pragma once

#include "placements/placement.h"

namespace placements {

struct FollowUp {
  std::string id;
  std::string placement_id;
  base::Date held_on = base::Date::from_days({});
  std::string held_at;
  std::string what_works;
  std::string what_to_adapt;
  std::optional<base::Date> next_on;
};
// Rules broken: placement.not_started (conflict), date.in_future, placement.follow_up_before_start, field.required,
// placement.next_before_held.
base::Result<record::Deed> follow_up(const Placement& placement, const FollowUp& follow_up, const Whose& whose,
                                     base::Date today);

struct GradedAbility {
  Ability ability = Ability::punctuality;
  AbilityLevel level = AbilityLevel::not_observed;
  std::string comment;
};
// A simple assessment of work ability, that the employment service can base its choice of support on. It is signed
// as it is made, and never changes.
struct WorkAbility {
  std::string id;
  std::string placement_id;
  base::Date assessed_on = base::Date::from_days({});
  std::string tasks_observed;
  std::vector<GradedAbility> abilities;  // each one once
  std::optional<int> managed_percent;    // how much the person manages
  std::string overall_text;
  base::StaffId signed_by_staff_id;
  base::Instant signed_at = base::Instant::from_seconds({});
};
// Rules broken: placement.not_started (conflict), date.in_future, placement.follow_up_before_start, field.required,
// work_ability.each_once, work_ability.nothing_observed.
base::Result<record::Deed> assess(const Placement& placement, const WorkAbility& made, base::Date today);

}  // namespace placements
