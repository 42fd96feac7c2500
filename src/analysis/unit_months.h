// How many people take part, month by month and unit by unit. Threading: pure functions.
#pragma once

#include <string>
#include <vector>

#include "analysis/population.h"

namespace analysis {

inline constexpr size_t kUnitMonthsMax = 60;

struct UnitMonths {
  struct Line {
    std::string unit;
    std::vector<int> people;  // by day
  };
  std::vector<base::Date> days;  // month_ends of the period
  std::vector<Line> units;       // that anybody took part in during it, in the order of their list
  std::vector<int> all;          // by day, each person once
};

// Those whose participation goes on on each day, by the population's filters; its basis is not heard. Errors:
// those of Selection::of; population.period_long at `to`, with `max`.
base::Result<UnitMonths> unit_months(const Columns& columns, const Population& population);

// The population of one of its days.
Population on_day(const Population& population, base::Date day);

}  // namespace analysis
