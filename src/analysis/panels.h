// The panels one by one, and what they share. Only sources of the follow-up include this.
#pragma once

#include "analysis/appendix.h"
#include "analysis/tally.h"

namespace analysis {

// Columns, and who of them is in the population asked for.
struct Counted {
  const Columns& columns;
  const Members& members;
};

// Those ended whose end could be measured, and by sex the others.
struct Measurable {
  Group group;
  Excluded excluded;
};

// Of those with `wanted`; the ones registered in error are told apart, not counted.
Panel counted_panel(const char* key, const Counted& counted, std::uint8_t wanted, const Lines& lines);
Measurable measurable(const Columns& columns, const Group& ended);

Panel participants_panel(const Counted& counted);
Panel before_after_panel(const char* key, const Counted& counted, const Measurable& measurable, Measure before,
                         Measure after);
Panel duration_panel(const Counted& counted, const Bands& bands);
Panel education_panel(const Counted& counted);
Panel age_panel(const Counted& counted, const Bands& bands);

}  // namespace analysis
