// Time to exit as bytes: the inputs that `samsyn compute survival` and `competing-risks` read, made from columns,
// so that the curves of the figures can be counted again. Threading: pure functions.
#pragma once

#include <string>
#include <vector>

#include "analysis/time_to_exit.h"

namespace compute {

// Those of the rows that started in the period, in the order given, until its last day; days are asked for as the
// figures tell them. By sex: women and men as groups, nobody else.
std::string survival_input(const analysis::Columns& columns, const std::vector<size_t>& rows,
                           const analysis::Population& population, bool by_sex);
std::string competing_risks_input(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                  const analysis::Population& population);

}  // namespace compute
