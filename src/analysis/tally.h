// Counting rows of columns by what they count as, by sex. The bits of a row say which lines of a
// panel it counts in; the same bits open a line into its participations.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "analysis/bands.h"
#include "analysis/figures.h"
#include "analysis/population.h"

namespace analysis {

using LineSet = std::uint64_t;  // bit by bit, the lines that a row counts in

// What a line of a panel is counted by.
enum class Measure {
  sources_before,
  sources_after,
  occupations_before,
  occupations_after,
  months,
  education,
  age,
  exit_reason,
  main_outcome,
};

// The lines of a panel: their keys, and how a row finds its own.
struct Lines {
  Measure measure = Measure::months;
  std::vector<std::string> keys;
  size_t always = 0;                       // so many stand there without anybody in them; others not
  std::vector<std::uint8_t> line_of = {};  // months and ages: by value
  std::uint8_t none = kNoCode;             // the line of a row without a code; kNoCode: in no line
};
Lines lines_of(const Columns& columns, Measure measure);
// Bands, then `outside` where it can occur and, of ages, `unknown`.
Lines month_lines(const Bands& bands);
Lines age_lines(const Bands& bands);

LineSet lines_in(const Columns& columns, const Lines& lines, size_t row);

// Rows of columns, rising.
using RowList = std::vector<std::uint32_t>;

// Those with personal data, registered rightly, by what holds of them; and by sex those registered in error.
struct Group {
  RowList rows;
  Split people;  // each participant once, whatever the number of rows
  Split spells;
};
struct Members {
  Group took_part, started, ended, ongoing;
  Split wrongly_took_part, wrongly_started, wrongly_ended;

  const Group& with(std::uint8_t wanted) const;  // one of kTookPart, kStarted, kEnded, kOngoing
  const Split& wrongly(std::uint8_t wanted) const;
};
Members members_of(const Columns& columns, const Standing& standing);

void add(Split& split, base::Sex sex, int count = 1);
// Counts the people and spells of rows.
Group group_of(const Columns& columns, RowList rows);

struct Tally {
  std::vector<Split> lines;  // one for each key
  Split measured;            // rows in any line
  Split unmeasured;          // rows in none
};
Tally tally(const Columns& columns, const RowList& rows, const Lines& lines);

Figures figures(const Split& counts);                     // without shares
Figures figures(const Split& counts, const Split& base);  // with shares of the base

}  // namespace analysis
