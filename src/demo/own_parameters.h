// What the branches have decided themselves: their time limits, and the fields that they have made mandatory.
#pragma once

#include "demo/stage.h"

namespace demo {

void decide_parameters(Stage& stage);
// Of the social services: how many with assistance are to be enrolled at the employment service.
void decide_enrolment_goal(Stage& stage);

}  // namespace demo
