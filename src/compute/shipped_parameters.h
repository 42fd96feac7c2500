#pragma once

#include "economics/parameters.h"

namespace compute {

// The rows of src/economics/parameters that are part of the program.
const economics::Parameters& shipped_parameters();

}  // namespace compute
