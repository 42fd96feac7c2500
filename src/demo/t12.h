// The households with financial assistance over four whole years (Timrå): 760, of which 109 in every month, with 48 per
// cent of the cost. Who they are, and what each was paid, is made up.
#pragma once

#include "demo/t11.h"

namespace demo {

inline constexpr int kHouseholds = 760;
inline constexpr int kContinuousHouseholds = 109;
inline constexpr int kPeriodMonths = 48;
// The first and the last month, as their first days: the last that is over on the demo's day.
base::Date first_assistance_month();
base::Date last_assistance_month();

void play_t12(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped);

}  // namespace demo
