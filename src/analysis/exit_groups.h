// How long participations last and by which outcome they end, group by group, of those who started in the period:
// for groups by one thing that was known when they started, or by what they were given soon after (a landmark).
// Nobody is in two groups: who has several values is a group of its own. Threading: pure functions.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/bands.h"
#include "analysis/cox.h"
#include "analysis/followed.h"
#include "analysis/incidence.h"
#include "analysis/kaplan_meier.h"
#include "analysis/population.h"
#include "analysis/variable_values.h"

namespace analysis {

// Known at the start, so that no group is chosen by how it went.
inline constexpr std::array kExitGroupVariables = {Variable::unit,
                                                   Variable::sex,
                                                   Variable::age,
                                                   Variable::education_level,
                                                   Variable::income_source_start,
                                                   Variable::occupation_start};

inline constexpr const char* kSeveral = "several";
inline constexpr int kExitYear = 365;

struct ExitGroup {
  std::string value;
  KaplanMeier stays;        // still taking part; the restricted mean is of the first kExitYear days
  IncidenceOfGroup causes;  // by ExitCause
};

struct ExitGroups {
  std::vector<ExitGroup> groups;          // as values_held has them, kSeveral before "unknown"
  int left_out = 0;                       // of no group: an age beside the bands
  int left_before = 0;                    // the landmark
  std::optional<ChiSquareTest> log_rank;  // of leaving, whatever for
  std::array<std::optional<ChiSquareTest>, kExitCauseNames.size()> gray;  // of each cause
  // How much faster than the reference each other group leaves for work, other exits as censored: of the groups
  // that anybody has left for work, the largest of which is the reference. None where there are not two, or no
  // answer is found.
  size_t reference = 0;
  std::optional<Cox> to_work;
  std::vector<int> days;  // those of kExitDays and of the axis
  std::vector<int> axis;  // even steps from 0 to the last day
};

// None where nobody started. Errors: those of standing_in; exit.too_many_groups at `by` (kGroupsMax).
base::Result<std::optional<ExitGroups>> exit_groups(const Columns& columns, const Population& population,
                                                    Variable by, const Bands& ages);

// By what came soon after the start: of those who still take part when `landmark` days have passed, followed and
// their days counted from then on. Else who stays long would be in a group for having stayed long enough to come
// into it (J. R. Anderson, K. C. Cain, R. D. Gelber, Analysis of survival by tumor response, J Clin Oncol 1, 1983).
// `values` are of rows that started; those of none are left out.
base::Result<std::optional<ExitGroups>> exit_groups_after(const Columns& columns, const Population& population,
                                                          std::vector<HeldValue> values, int landmark);

// Its groups, as rows.
std::vector<HeldValue> members_after(const Columns& columns, std::vector<HeldValue> values, base::Date to,
                                     int landmark);

}  // namespace analysis
