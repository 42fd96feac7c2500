// How much of full time each works in which unit.
#pragma once

#include "demo/stage.h"

namespace demo {

void play_staffing(Stage& stage);

}  // namespace demo
