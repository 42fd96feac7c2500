// The demo's catalogue of interventions: local types under SKR's classes, kept by the leaders of three branches.
#pragma once

#include "demo/stage.h"

namespace demo {

// Ids of the types by short keys: `work_training`, `sfi`.
using Catalogue = std::map<std::string, std::string>;
Catalogue play_catalogue(Stage& stage);

}  // namespace demo
