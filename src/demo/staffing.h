// How much of full time each works in which unit, who can give which intervention, and how heavy cases are.
#pragma once

#include "demo/catalogue.h"

namespace demo {

void play_staffing(Stage& stage, const Catalogue& catalogue);

}  // namespace demo
