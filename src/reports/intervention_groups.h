// Participations by what their people were given in the first days, for the time to exit. Pure.
#pragma once

#include "analysis/variable_values.h"
#include "reports/interventions_rows.h"

namespace reports {

inline constexpr int kLandmarkDays = 30;
inline constexpr const char* kInterventionGroup = "intervention";
inline constexpr const char* kNoIntervention = "none";

// Of those rows, by class of what began within kLandmarkDays of the participation's start, in the order of the
// classes; kNoIntervention last. Who was given several classes stands at each.
std::vector<analysis::HeldValue> intervention_groups(const analysis::Columns& columns,
                                                     const analysis::RowBits& started, const Given& given);

}  // namespace reports
