// How long a project takes to pay for itself out of lower assistance. With the project's cost C and the
// yearly effect
//   B = (assistance before · counterfactual share − assistance after) · (1 − deadweight) · (1 − displacement)
// which grows linearly from nothing to B over a ramp of R years (R = 0: at once), g(t) = min(t/R, 1):
//   simple               C = B·∫₀ᵀ g
//   discounted_year_end  each year's effect falls at its end, worth (1+r)^−t; straight lines between years
//   continuous           C = B·∫₀ᵀ g(t)·e^{−δt} dt,  δ = ln(1+r)
// That those helped would have had the same assistance as before is a counterfactual share of 1.
// Deadweight: the share who would have made it anyway. Displacement: the share who took a place that
// somebody else had had.
#pragma once

#include <optional>

#include "economics/break_even.h"

namespace economics {

inline constexpr double kRampYearsMax = 40;

struct PaybackInput {
  Money cost;
  Money assistance_before;     // a year, of those who were helped
  Ratio counterfactual_share;  // of it that would have been paid had there been no project; may exceed 1
  Money assistance_after;      // a year, that is still paid to them
  Ratio deadweight;
  Ratio displacement;
  double rate = 0;  // a year
  double ramp_years = 0;
  std::optional<Money> total_change;  // observed: of all assistance in the municipality, a year
};

struct PaybackTime {
  Outcome outcome = Outcome::never;  // reached or never
  std::optional<double> years;
};

struct Payback {
  Money yearly_effect;  // B
  PaybackTime simple;
  PaybackTime discounted_year_end;
  PaybackTime continuous;
  // How all assistance would have changed without the project: total_change + B. A cost that did not
  // fall can be an increase that was avoided.
  std::optional<Money> total_change_without_project;
};

// Rules broken: amount.not_positive (cost_kr), amount.negative, share.outside, ratio.negative,
// rate.outside, number.outside (ramp_years: 0 … 40).
base::Result<Payback> payback(const PaybackInput& input);

}  // namespace economics
