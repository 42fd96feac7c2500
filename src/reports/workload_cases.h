// Who has whose case: people who take part, each with the worker who owns the case day by day. Pure.
#pragma once

#include <string>
#include <vector>

#include "analysis/columns.h"
#include "analysis/workload.h"

namespace reports {

// Somebody's case is a worker's from a day up to and not including another.
struct OwnedCase {
  std::string person;
  base::Date from;
  std::optional<base::Date> to;
  std::string owner;
  std::optional<std::string> deputy;
};

// The participations in those rows, taken together person by person, cut where the case changes hands; without an
// owner where nobody has it. `rows` rise; `owned` is in no promised order, each person's one at a time.
std::vector<analysis::CaseHeld> cases_of(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                         std::vector<OwnedCase> owned);

}  // namespace reports
