// Two variables against each other, within a population: for each value of the one and of the other, how many
// participations have both, whose they are, and on how many days of the period they went on. Where a participation
// can have several values of a variable (sources, occupations, what was achieved) the lines overlap, and no sum is made
// of them. Threading: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/bands.h"
#include "analysis/population.h"

namespace analysis {

struct CrossCount {
  int people = 0;
  int participations = 0;
  std::int64_t days = 0;  // of the period, the first and last of a participation counted
  friend bool operator==(const CrossCount&, const CrossCount&) = default;
};

struct CrossLine {
  std::string value;
  std::vector<CrossCount> cells;  // by value of the columns
  CrossCount all;                 // whatever value of the columns
};

struct CrossTable {
  std::vector<std::string> columns;  // values that anybody has, in the order of their list; then "unknown"
  std::vector<CrossLine> lines;      // likewise
  std::vector<CrossCount> totals;    // by value of the columns, whatever value of the lines
  CrossCount all;                    // the population
};

// Ages by these bands; those outside them are in no line. Errors: those of standing_in; field.same at columns
// where both are one variable.
base::Result<CrossTable> cross_table(const Columns& columns, const Population& population, Variable lines,
                                     Variable across, const Bands& ages);

}  // namespace analysis
