// Everybody outside the labour market by agency (mission row T3): 815 people, of whom 121 are both registered at
// the employment service and on financial assistance, and 17 work part-time beside assistance. One survey,
// collected from May to November by the municipal board's analyst; the rest of where they are is made up.
#pragma once

#include "demo/names.h"

namespace demo {

void play_t3(Stage& stage, NameBook& names);

}  // namespace demo
