// Break-even by month: what a project costs in each of its months, and what each person gives from the
// month in which that person's work begins. With q = (1 + r)^(−1/12), month m counted from 1, and money
// falling at the month's end:
//   net(M) = Σ_{m≤M} [ −cost(m) + Σ_persons (A/12)·(1−w)·(m within the person's effect) ] · q^m
// The month of break-even is the first from which net stays at or above nought as long as is looked at:
// a surplus that a later cost eats up again is none.
#pragma once

#include "economics/break_even.h"

namespace economics {

inline constexpr int kMonthsMax = 12 * kYearsMax;
inline constexpr size_t kStartsMax = kBreakEvenPeopleMax;

struct MonthlyBreakEvenInput {
  std::vector<Money> cost_by_month;  // of months 1, 2, …
  std::vector<ActorLine> lines;      // of one person and year
  std::vector<int> start_months;     // one for each person in work
  std::optional<int> effect_months;  // how long a person's effect lasts; none: without end
  Ratio deadweight;
  int months = 0;   // that are looked at
  double rate = 0;  // a year
};

struct MonthlyBreakEvenRow {
  std::string name;
  Outcome outcome = Outcome::never;
  std::optional<int> month;
  std::vector<Money> net;  // after each month, to the krona
  Money lowest_net;        // how much must be advanced at most, as the month's net
  int lowest_month = 0;
};

struct MonthlyBreakEven {
  Money cost_present_value;
  std::vector<MonthlyBreakEvenRow> rows;
  MonthlyBreakEvenRow sum_of_lines;
  MonthlyBreakEvenRow society;
};

// Rules broken: those of break_even; count.outside also where a start or a cost lies beyond `months`.
base::Result<MonthlyBreakEven> monthly_break_even(const MonthlyBreakEvenInput& input);

}  // namespace economics
