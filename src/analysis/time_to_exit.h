// How long participations last, and by which outcome they end, of those who started in the period: followed from
// their first day, which is day 1, to their last one or, where they go on, to the period's last day. Threading:
// pure functions.
#pragma once

#include "analysis/chi_square.h"
#include "analysis/followed.h"
#include "analysis/incidence.h"
#include "analysis/kaplan_meier.h"
#include "analysis/opening.h"
#include "analysis/population.h"

namespace analysis {

struct TimeToExit {
  int rows = 0;
  KaplanMeier all;
  std::vector<KaplanMeier> by_sex;        // women, men; empty where either has nobody
  std::optional<ChiSquareTest> log_rank;  // between them
  IncidenceOfGroup causes;
  std::vector<int> axis_days;  // even steps from 0 to the last day, for an axis; the curves have estimates at each
};

// The estimate at a day of kExitDays or axis_days.
const SurvivalAtDay& at_day(const KaplanMeier& curve, int day);

// Days at which estimates are told.
inline const std::vector<int> kExitDays = {30, 90, 180, 365, 730};

// None where nobody started.
std::optional<TimeToExit> time_to_exit(const Columns& columns, const Standing& standing, base::Date to);

// Who is behind a count of it: those still followed on a day, on the line of that day in the column `at_risk`; those
// followed and those who left, on the lines `total`, `women` and `men` in `rows` and `exits`; those who left for a
// cause, on its line in `exits`. Rows of the columns, rising; nothing where there is no such count.
inline constexpr const char* kTimeToExitPanel = "time_to_exit";
inline constexpr const char* kExitCausePanel = "exit_cause";
std::optional<std::vector<size_t>> rows_followed(const Columns& columns, const Standing& standing, base::Date to,
                                                 const Cell& cell);

}  // namespace analysis
