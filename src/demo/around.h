// The people and agencies around some of the mapped, one person registered twice, and the routine meetings
// of the parties.
#pragma once

#include "demo/t11.h"

namespace demo {

void play_contacts(Stage& stage, NameBook& names, const std::vector<MappedPerson>& mapped);
void play_duplicate(Stage& stage, const std::vector<MappedPerson>& mapped);
void play_meetings(Stage& stage);

}  // namespace demo
