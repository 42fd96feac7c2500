// The rows that leave the house: which they are, how they are coarsened, and how many are alike. Pure.
//   Alike are people, not participations: with the same values of the chosen identifying columns in all their
//   participations. Whoever has too few like them is left out with all rows.
//   What happened after the period's last day is in no row.
#pragma once

#include "analysis/appendix.h"
#include "reports/release_choice.h"

namespace reports {

struct Releasable {
  std::vector<size_t> rows;  // of the register's columns, in its order
  int left_out_people = 0;   // who have withdrawn their consent, to whichever participation
};
// Without what was registered in error, which counts nowhere, and without who is registered anonymously.
Releasable releasable(const analysis::Columns& columns, const analysis::Standing& standing);

// A coarser resolution would help so much: so many fewer people below the threshold.
struct ColumnGain {
  ReleaseColumn column = ReleaseColumn::dates;
  int values = 0;                     // different ones, of people
  std::optional<Resolution> coarser;  // none where there is none
  int gain = 0;                       // by that one
};
// Whoever finds somebody's class knows this of them: all of it say the same.
struct ColumnTold {
  ReleaseColumn column = ReleaseColumn::main_outcome;
  int people = 0;
};

struct ReleaseCheck {
  int threshold = 0;
  int people = 0;
  int rows = 0;
  int left_out_people = 0;
  int smallest = 0;  // people who are alike, at least
  int people_below = 0;
  int rows_below = 0;
  std::vector<ColumnGain> columns;      // the greatest gain first
  std::vector<ColumnTold> told;         // of those at or above the threshold
  std::vector<size_t> kept_rows;        // theirs
  std::vector<ReleaseColumn> filtered;  // of everybody: one of the values asked for, even by later days
  int kept_smallest = 0;                // of them; 0 where nobody is left
};
// The question tells the period and the bands. Threshold from 2 on.
ReleaseCheck check_release(const analysis::Columns& columns, const Releasable& from,
                           const analysis::AppendixQuery& query, const ReleaseChoice& choice, int threshold);

// Those rows alone, no finer than chosen, and what is not chosen taken away. Days are such that every row stands
// in the period as it did.
struct CoarseRows {
  analysis::Columns columns;
  std::vector<size_t> rows;  // of them, in the order given
};
CoarseRows coarsened(const analysis::Columns& columns, const std::vector<size_t>& rows,
                     const analysis::AppendixQuery& query, const ReleaseChoice& choice);

// Three levels out of the register's: primary_or_less, upper_secondary, post_secondary; others as they are.
std::string education_group(const std::string& level);

// One row's value as it is released; empty where there is none.
std::string released_value(const analysis::Columns& columns, size_t row, const analysis::AppendixQuery& query,
                           ReleaseColumn column, Resolution resolution);
bool started_in(const analysis::Columns& columns, size_t row, const analysis::AppendixQuery& query);
bool ended_in(const analysis::Columns& columns, size_t row, const analysis::AppendixQuery& query);

}  // namespace reports
