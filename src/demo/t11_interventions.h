// What each of the 286 takes part in beside the mapping.
#pragma once

#include "demo/t11.h"

namespace demo {

// SFI and adult education: referred to the municipality's adult education.
void play_studies(Stage& stage, const MappedPerson& person, const std::string& worker);
// The labour-market square and the employment service, each after a referral that was accepted.
void play_interventions(Stage& stage, const MappedPerson& person, const std::string& worker);

}  // namespace demo
