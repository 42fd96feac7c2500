// All that the appendix counts, of some rows of the columns: those of other rows are added to it. Only sources of
// the follow-up include this. Threading: each is counted by one thread.
#pragma once

#include <array>

#include "analysis/appendix.h"
#include "analysis/share.h"
#include "analysis/tally.h"

namespace analysis {

struct AppendixLines {
  Lines sources_before, sources_after, occupations_before, occupations_after, months, education, age;
};
AppendixLines lines_of(const Columns& columns, const AppendixQuery& query);

// Groups without their rows.
struct AppendixCounts {
  Group took_part, started, ended, ongoing;
  Measurable measurable;
  Tally sources_before, sources_after, occupations_before, occupations_after, months, education, age;
  std::array<DayCounts, 3> days;  // of those who ended, by sex
  Split age_by_year_only;         // of those who started
  Split anonymous;
  int with_consent = 0;  // of those who took part

  void add(const AppendixCounts& more);
};

// Of all rows, in blocks that the cache holds.
AppendixCounts count(const Columns& columns, const Selection& selection, const AppendixLines& lines,
                     const Counting& how);

}  // namespace analysis
