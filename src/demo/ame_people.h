// People whom the mapping does not hold: those who have left AME with every kind of exit, those who have
// just come, anonymous participants, and the few of social psychiatry.
#pragma once

#include "demo/names.h"

namespace demo {

void play_leavers(Stage& stage, NameBook& names);
void play_newcomers(Stage& stage, NameBook& names);
void play_anonymous(Stage& stage);
void play_social_psychiatry(Stage& stage, NameBook& names);

}  // namespace demo
