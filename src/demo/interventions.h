// Interventions of about eighty of the mapped, in every state that the demo's day can find them in.
#pragma once

#include "demo/catalogue.h"
#include "demo/t11.h"

namespace demo {

void play_interventions(Stage& stage, const Catalogue& catalogue, const std::vector<MappedPerson>& mapped);

}  // namespace demo
