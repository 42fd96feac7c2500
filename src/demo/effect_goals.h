// What BAS was to reach (mission row B9), as goals that are counted.
#pragma once

#include "demo/stage.h"

namespace demo {

void set_effect_goals(Stage& stage);

}  // namespace demo
