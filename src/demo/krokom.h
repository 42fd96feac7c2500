// The project "Kom i Jobb": ten participants, February 2015 to January 2016, as its final report tells of
// them. Names and single dates are made up; the sums are the report's.
#pragma once

#include "demo/stage.h"

namespace demo {

void play_krokom(Stage& stage);

}  // namespace demo
