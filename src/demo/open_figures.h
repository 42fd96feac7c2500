#pragma once

#include "demo/stage.h"

namespace demo {

// Unemployment in the municipality beside its county (mission row T33), from a file.
void import_open_figures(Stage& stage);

}  // namespace demo
