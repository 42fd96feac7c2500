// Counting rows of columns by what they count as, by sex: sixty-four rows at a time, over the planes of the
// columns.
#pragma once

#include "analysis/figures.h"
#include "analysis/lines.h"
#include "analysis/population.h"

namespace analysis {

// Those with personal data, registered rightly, by what holds of them, as bits by row of some words of the
// columns; and by sex those registered in error. Participants that begin in these words do not begin before them.
struct Group {
  WordRange words;
  RowBits rows, women, men;
  RowBits unknown;  // of neither sex; empty where there are none
  Split people;     // each participant once, whatever the number of rows; of the sex that the first of them has
  Split spells;
  Split wrongly;
};
Group group_of(const Columns& columns, const Standing& standing, std::uint8_t wanted,
               const RowKernels& kernels = best_row_kernels());

// Those of the group whose end could be measured, and by sex the others.
struct Measurable {
  Group group;
  Split ended_unmeasured;
  Split consent_withdrawn;
};
Measurable measurable(const Columns& columns, const Group& ended, const RowKernels& kernels = best_row_kernels());

// Anonymous ones who took part, registered rightly.
Split anonymous_in(const Columns& columns, const Standing& standing, const RowKernels& kernels);

// Of the group, those that stand in `bits`, which are of all the columns.
Split count_in(const Group& group, const RowBits& bits, const RowKernels& kernels);

struct Tally {
  std::vector<Split> lines;  // one for each key
  Split measured;            // rows in any line
  Split unmeasured;          // rows in none
};
Tally tally(const Columns& columns, const Group& group, const Lines& lines,
            const RowKernels& kernels = best_row_kernels());

void add(Split& split, base::Sex sex, int count = 1);
void add(Split& sum, const Split& more);
void add(Tally& sum, const Tally& more);

Figures figures(const Split& counts);                     // without shares
Figures figures(const Split& counts, const Split& base);  // with shares of the base

}  // namespace analysis
