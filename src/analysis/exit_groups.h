// How long participations last and by which outcome they end, group by group, of those who started in the period:
// for groups by one thing that was known when they started. Nobody is in two groups: of sources and occupations,
// who had several is a group of its own. Threading: pure functions.
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

}  // namespace analysis
