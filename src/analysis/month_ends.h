// The days on which what goes on is counted, month by month.
#pragma once

#include <vector>

#include "base/date.h"

namespace analysis {

// Each month's last day in the period, and the period's own; both ends are inside, and `to` is not before `from`.
std::vector<base::Date> month_ends(base::Date from, base::Date to);

}  // namespace analysis
