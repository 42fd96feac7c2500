#pragma once

#include "demo/stage.h"

namespace demo {

// What the published projects put into their calculations, kept and shared by the analyst.
void save_calculations(Stage& stage);

}  // namespace demo
