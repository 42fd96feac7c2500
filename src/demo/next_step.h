// A project with several interventions beside each other, given to people of different backgrounds: what comes of
// each is to be read against whom it was given to.
#pragma once

#include "demo/catalogue.h"
#include "demo/names.h"

namespace demo {

void play_next_step(Stage& stage, NameBook& names, const Catalogue& catalogue);

}  // namespace demo
