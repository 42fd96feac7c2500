// The panels one by one, and what they share. Only sources of the follow-up include this.
#pragma once

#include "analysis/appendix.h"
#include "analysis/appendix_counts.h"

namespace analysis {

// Of the group; the ones registered in error are told apart, not counted.
Panel counted_panel(const char* key, const Group& group, const Lines& lines, const Tally& counts);

Panel participants_panel(const AppendixCounts& counts);
Panel before_after_panel(const char* key, const Measurable& measurable, const Lines& lines, const Tally& before,
                         const Tally& after);
Panel duration_panel(const AppendixCounts& counts, const Lines& lines);
Panel age_panel(const AppendixCounts& counts, const Lines& lines);

}  // namespace analysis
