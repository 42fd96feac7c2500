// Two projects of the sources that are over: everybody in them from referral to exit, with plan, practice and notes.
// The sums are the reports'; people, days and what was said are made up.
#pragma once

#include "demo/names.h"

namespace demo {

void play_projects(Stage& stage, NameBook& names);

}  // namespace demo
