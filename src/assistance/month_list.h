// The households that had assistance in one month, with everybody in them, as what is reported of the month takes them.
// Words; pure.
#pragma once

#include <map>

#include "assistance/support_obstacle.h"
#include "people/person.h"

namespace assistance {

struct MonthMember {
  std::string household_id;
  people::PersonRow person;
  MemberRole role = MemberRole::co_applicant;
};
struct MonthHousehold {
  std::string id;
  HouseholdType household_type = HouseholdType::single;
  std::int64_t income_support_ore = 0;
  std::int64_t other_assistance_ore = 0;
};
// Had assistance in the month before and none in it.
struct EndedHousehold {
  std::string id;
  HouseholdType household_type = HouseholdType::single;
  people::PersonRow applicant;
};
struct HouseholdObstacle {
  std::string household_id;
  JudgedObstacle judged;
};
// Those that hold, as obstacle_in takes them.
std::map<std::string, JudgedObstacles> by_household(const std::vector<HouseholdObstacle>& judged);

}  // namespace assistance
