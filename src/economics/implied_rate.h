// Which rate of interest a printed table was made with. A cell says that A kronor a year are worth P
// after n years: P = A · f_n(r), where f_n falls in r. Both are printed rounded, so each stands for
// ± half the unit that it was rounded to, and the cell for an interval of rates; a table made with one
// rate has a rate that lies in every cell's interval.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "economics/present_value.h"

namespace economics {

struct PrintedLine {
  std::string name;
  Money yearly;                   // not nought, and beyond half the unit
  std::vector<Money> cumulative;  // after 1, 2, … years; as many as there are columns
};

struct ImpliedRateInput {
  std::vector<PrintedLine> lines;
  Timing timing = Timing::first_year_undiscounted;
  Money rounded_to;  // the unit of the printed figures: 1 krona, or 1 000 where they are in thousands
};

struct RateInterval {
  double low = 0;
  double high = 0;
};

// Of one cell. No interval: no rate between kRateMin and kRateMax gives it. No rate: the printed
// figures themselves need one outside those, though their rounding allows one inside.
struct ImpliedCell {
  std::string name;
  int years = 0;
  std::optional<double> rate;
  std::optional<RateInterval> interval;
};

struct ImpliedRate {
  // First years that are undiscounted say nothing of the rate and are left out; whether they equal the
  // yearly amount is told instead.
  std::vector<ImpliedCell> cells;
  bool first_year_fits = true;         // of the undiscounted first years
  std::optional<RateInterval> common;  // lies in every cell's interval; none: not one rate
};

// Rules broken: list.empty, list.length, amount.not_positive (rounded_to), amount.within_rounding,
// horizon.no_rate (no year says anything of the rate).
base::Result<ImpliedRate> implied_rate(const ImpliedRateInput& input);

// The rate for which Σ of n years' factors is `annuity`; empty where none from kRateMin to kRateMax is.
std::optional<double> rate_of_annuity(double annuity, int years, Timing timing);

}  // namespace economics
