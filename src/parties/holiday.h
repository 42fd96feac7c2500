// Days on which nobody works by law, beside Saturdays and Sundays: the public holidays (1 § of the act on public
// holidays, 1989:253) and the eves that the act on the reckoning of statutory time (1930:173, 2 §) puts beside them.
// Dated data, shipped with the program (holidays.csv). Pure.
#pragma once

#include <vector>

#include "base/date.h"

namespace parties {

// Of those days both are among; rises, each once. A holiday on a Sunday is one of them too.
std::vector<base::Date> holidays_between(base::Date from, base::Date to);

}  // namespace parties
