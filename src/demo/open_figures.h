#pragma once

#include "demo/stage.h"

namespace demo {

// Unemployment in the municipality beside its county, from a file.
void import_open_figures(Stage& stage);

}  // namespace demo
