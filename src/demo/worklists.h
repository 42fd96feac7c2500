// What waits to be done on the demo's day: referrals and orders in every state, some of it late.
#pragma once

#include "demo/t11.h"

namespace demo {

void play_worklists(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped);

}  // namespace demo
