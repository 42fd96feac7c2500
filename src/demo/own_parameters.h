// What the branches have decided themselves: their time limits, and the fields that they have made mandatory.
#pragma once

#include "demo/stage.h"

namespace demo {

void decide_parameters(Stage& stage);

}  // namespace demo
