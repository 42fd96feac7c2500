// The panels one by one, and what they share. Only sources of the follow-up include this.
#pragma once

#include "analysis/appendix.h"
#include "analysis/tally.h"

namespace analysis {

// Columns, and what holds of each row in the population asked for.
struct Counted {
  const Columns& columns;
  const Standing& standing;
};

// Rows without `wanted` or registered in error are told apart, not counted.
Panel panel_over(const char* key, const Counted& counted, std::uint8_t wanted);
Panel counted_panel(const char* key, const Counted& counted, std::uint8_t wanted, const Lines& lines);
// Of those ended the ones whose end could be measured; the others, told in `excluded`, stand nowhere.
Standing measurable(const Counted& counted, Excluded& excluded);

Panel participants_panel(const Counted& counted);
Panel before_after_panel(const char* key, const Counted& counted, Measure before, Measure after);
Panel duration_panel(const Counted& counted, const Bands& bands);
Panel education_panel(const Counted& counted);
Panel age_panel(const Counted& counted, const Bands& bands);

}  // namespace analysis
