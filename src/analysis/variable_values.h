// Which rows have which value of a variable. Threading: pure functions.
#pragma once

#include <string>
#include <vector>

#include "analysis/bands.h"
#include "analysis/population.h"

namespace analysis {

struct HeldValue {
  std::string name;
  RowBits rows;
};

// Of those rows, by value: those that any of them has, in the order of their list, "unknown" last; ages by these
// bands. Rows with several values stand at each. Errors: those of test_of, at `lines`.
base::Result<std::vector<HeldValue>> values_held(const Columns& columns, const RowBits& rows, Variable variable,
                                                 const Bands& ages);

// Rows of the one that are in the other too; both are of the same words.
RowBits both(RowBits rows, const RowBits& other);

}  // namespace analysis
