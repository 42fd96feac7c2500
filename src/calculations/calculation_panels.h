// What each calculation says: its figures as panels, the same on the page and in every document. Threading: pure
// functions.
#pragma once

#include "calculations/calculation_parts.h"
#include "calculations/own_model.h"
#include "economics/actor_table.h"
#include "economics/assistance_cost.h"
#include "economics/budget.h"
#include "economics/concentration_worth.h"
#include "economics/employment_cost.h"
#include "economics/forecast.h"
#include "economics/implied_rate.h"
#include "economics/microsimulation.h"
#include "economics/monthly_break_even.h"
#include "economics/payback.h"
#include "economics/project.h"
#include "economics/published_effects.h"
#include "economics/requisition.h"

namespace calculations {

using Panels = std::vector<FigurePanel>;

Panels panels_of(const economics::ForecastInput& input, const economics::Forecast& answer, const Shown& shown);
Panels panels_of(const economics::ActorTableInput& input, const economics::ActorTable& answer, const Shown& shown);
Panels panels_of(const economics::ImpliedRateInput& input, const economics::ImpliedRate& answer,
                 const Shown& shown);
Panels panels_of(const economics::BudgetInput& input, const economics::Budget& answer, const Shown& shown);
Panels panels_of(const economics::BreakEvenInput& input, const economics::BreakEven& answer, const Shown& shown);
Panels panels_of(const economics::MonthlyBreakEvenInput& input, const economics::MonthlyBreakEven& answer,
                 const Shown& shown);
Panels panels_of(const economics::PaybackInput& input, const economics::Payback& answer, const Shown& shown);
Panels panels_of(const economics::ProjectInput& input, const economics::Project& answer, const Shown& shown);
Panels panels_of(const economics::CaseloadInput& input, const economics::Caseload& answer, const Shown& shown);
Panels panels_of(const economics::EmploymentCostInput& input, const economics::EmploymentCost& answer,
                 const Shown& shown);
Panels panels_of(const economics::RequisitionInput& input, const economics::Requisition& answer,
                 const Shown& shown);
Panels panels_of(const economics::AssistanceCostInput& input, const economics::AssistanceCost& answer,
                 const Shown& shown);
Panels panels_of(const economics::ConcentrationWorthInput& input, const economics::ConcentrationWorth& answer,
                 const Shown& shown);

Panels panels_of(const economics::PublishedEffectsInput& input, const economics::PublishedEffects& answer,
                 const Shown& shown);

Panels panels_of(const economics::MonteCarloInput& input, const OwnModel& answer, const Shown& shown);

}  // namespace calculations
