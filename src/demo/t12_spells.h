// What each household was paid, before anybody is in it. Amounts are whole kronor.
#pragma once

#include <vector>

#include "assistance/codes.h"
#include "demo/stage.h"

namespace demo {

struct PaidMonth {
  base::Date month;
  int amount_kr = 0;
};
struct PaidHousehold {
  assistance::HouseholdType household_type = assistance::HouseholdType::single;
  std::vector<PaidMonth> months;
};

// Who is mapped lives alone or with children, and has assistance now: at most so many months, up to the last.
inline constexpr int kMappedMonthsMax = 26;
PaidHousehold mapped_household(Stage& stage);
// Somebody else's, at some time within the period.
PaidHousehold passing_household(Stage& stage);
// Those with assistance in every month: together 48 parts of 100 of the cost, the others having the rest.
std::vector<PaidHousehold> continuous_households(Stage& stage, const std::vector<PaidHousehold>& others);

}  // namespace demo
