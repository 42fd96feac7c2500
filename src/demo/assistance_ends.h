// Why assistance ended for households that have it no longer.
#pragma once

#include "demo/stage.h"

namespace demo {

// For the first month after the last with assistance; of one household in five nobody has told.
void tell_assistance_ends(Stage& stage);

}  // namespace demo
