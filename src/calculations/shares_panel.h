// How much of an output's variance each uncertain input explains, alone and with others (economics/sensitivity.h,
// Sobol). Pure.
#pragma once

#include "calculations/calculation_parts.h"
#include "economics/sensitivity.h"

namespace calculations {

FigurePanel shares_panel(const economics::Sobol& found, std::int64_t draws, const std::string& output,
                         const Shown& shown);

}  // namespace calculations
