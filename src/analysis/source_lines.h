// The lines that participations stand under by source and by outcome. Only sources of the follow-up
// include this.
#pragma once

#include "analysis/tally.h"

namespace analysis {

// The outcomes, and `none`.
Lines outcome_lines(const Columns& columns);

// The sources, then `several` and `unmeasured`.
std::vector<std::string> source_line_keys(const Columns& columns);
size_t source_line(const Columns& columns, CodeSet set);

}  // namespace analysis
