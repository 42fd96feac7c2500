// What the showcase's person lives on, from study to work.
#pragma once

#include "demo/acts.h"

namespace demo {

using outcomes::IncomeSource;
using outcomes::OccupationStatus;

inline const Livelihood kStudying{false,
    {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::studying, 50, {}}}};
inline const Livelihood kTraining{true,
                           {{IncomeSource::financial_assistance, 100}},
                           {{OccupationStatus::studying, 50, {}}, {OccupationStatus::job_seeking, {}, {}}}};
inline const Livelihood kUnwell{false,
    {{IncomeSource::financial_assistance, 100}}, {{OccupationStatus::other, {}, {}}}};
inline const Livelihood kHalfTime{true,
                           {{IncomeSource::salary, 50}, {IncomeSource::financial_assistance, 50}},
                           {{OccupationStatus::working, 50, true}, {OccupationStatus::job_seeking, {}, {}}}};
inline const Livelihood kThreeQuarters{true,
                                {{IncomeSource::salary, 75}, {IncomeSource::financial_assistance, 25}},
                                {{OccupationStatus::working, 75, true}, {OccupationStatus::job_seeking, {}, {}}}};

}  // namespace demo
