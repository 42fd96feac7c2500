#include "analysis/unit_months.h"

#include <algorithm>

#include "analysis/month_ends.h"
#include "analysis/variable_values.h"

namespace analysis {

namespace {

// Rows are sorted by participant.
int people_in(const Columns& columns, const RowBits& rows) {
  int out = 0;
  std::uint32_t last = UINT32_MAX;
  for_each_row(rows, 0, [&](size_t row) {
    if (columns.participant[row] != last) ++out;
    last = columns.participant[row];
  });
  return out;
}

}  // namespace

Population on_day(const Population& population, base::Date day) {
  return {day, day, DateBasis::ongoing, population.filters};
}

base::Result<UnitMonths> unit_months(const Columns& columns, const Population& population) {
  Population whole = population;
  whole.basis = DateBasis::took_part;
  TRY_ASSIGN(const Standing standing, standing_in(columns, whole));
  UnitMonths out{month_ends(population.from, population.to), {}, {}};
  if (out.days.size() > kUnitMonthsMax) {
    return base::invalid({{"to", "population.period_long", {{"max", std::to_string(kUnitMonthsMax)}}}});
  }
  TRY_ASSIGN(const auto units, values_held(columns, standing.counting(kTookPart), Variable::unit, {}));
  for (const auto& unit : units) out.units.push_back({unit.name, {}});
  for (const base::Date day : out.days) {
    TRY_ASSIGN(const Standing on, standing_in(columns, on_day(population, day)));
    const RowBits rows = on.counting(kOngoing);
    out.all.push_back(people_in(columns, rows));
    for (size_t i = 0; i < units.size(); ++i) {
      out.units[i].people.push_back(people_in(columns, both(rows, units[i].rows)));
    }
  }
  return out;
}

}  // namespace analysis
