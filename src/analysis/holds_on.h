// Rows that hold from a first day up to and not including another.
#pragma once

#include "base/date.h"

namespace analysis {

// `row` has `from` and, where it has an end, `to`.
template <class Row>
bool holds_on(const Row& row, base::Date day) {
  return row.from <= day && (!row.to || day < *row.to);
}

}  // namespace analysis
