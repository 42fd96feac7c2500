// What the follow-up tells beside the panels of the appendix, of the same population: why and with
// what outcome participations ended, and from which livelihood to which. Threading: pure functions.
#pragma once

#include "analysis/appendix.h"

namespace analysis {

inline constexpr const char* kLineNone = "none";        // ended without a main outcome: unexplained
inline constexpr const char* kLineSeveral = "several";  // more than one source
inline constexpr const char* kLineUnmeasured = "unmeasured";

// Of those who ended: every one has one reason.
Panel exit_reason_panel(const Columns& columns, const Standing& standing);
// Of those who ended: the lines and `none` add up to all of them.
Panel main_outcome_panel(const Columns& columns, const Standing& standing);

// Participations by the source at start and at end, of those who ended and could be measured. Who has
// several sources at a time stands under `several`, so that rows and columns add up to everybody.
struct SourceFlow {
  Split spells;
  std::vector<std::string> keys;         // both ways; those in use
  std::vector<std::vector<int>> counts;  // [before][after]
};
SourceFlow source_flow(const Columns& columns, const Standing& standing);

}  // namespace analysis
