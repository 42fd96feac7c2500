#include "analysis/cross_table.h"

#include <algorithm>
#include <bit>

#include "analysis/variable_values.h"

namespace analysis {

namespace {

// Days of a period on which a row's participation went on.
struct PeriodDays {
  std::int32_t from;
  std::int32_t to;

  std::int64_t of(const Columns& columns, size_t row) const {
    const std::int32_t first = std::max<std::int32_t>(columns.starts_on[row], from);
    const std::int32_t end = columns.ends_on[row];
    const std::int32_t last = end == kNoDay ? to : std::min<std::int32_t>(end, to);
    return std::max<std::int64_t>(std::int64_t{last} - first + 1, 0);
  }
};

CrossCount count_of(const Columns& columns, const RowBits& rows, const PeriodDays& days) {
  CrossCount out;
  std::uint32_t last = UINT32_MAX;  // rows are sorted by participant
  for (size_t word = 0; word < rows.size(); ++word) {
    out.participations += std::popcount(rows[word]);
    for (std::uint64_t left = rows[word]; left != 0; left &= left - 1) {
      const size_t row = word * kWordRows + static_cast<size_t>(std::countr_zero(left));
      out.days += days.of(columns, row);
      const auto whose = columns.participant[row];
      if (whose == last) continue;
      last = whose;
      ++out.people;
    }
  }
  return out;
}

}  // namespace

base::Result<CrossTable> cross_table(const Columns& columns, const Population& population, Variable lines,
                                     Variable across, const Bands& ages) {
  if (lines == across) return base::invalid("columns", "field.same");
  TRY_ASSIGN(const Standing standing, standing_in(columns, population));
  const RowBits rows = standing.counting(bit_of(population.basis));
  TRY_ASSIGN(const auto line_values, values_held(columns, rows, lines, ages));
  TRY_ASSIGN(const auto column_values, values_held(columns, rows, across, ages));
  const PeriodDays days{day_of(population.from), day_of(population.to)};
  CrossTable out;
  out.all = count_of(columns, rows, days);
  for (const auto& column : column_values) {
    out.columns.push_back(column.name);
    out.totals.push_back(count_of(columns, column.rows, days));
  }
  for (const auto& line : line_values) {
    CrossLine made{line.name, {}, count_of(columns, line.rows, days)};
    for (const auto& column : column_values)
      made.cells.push_back(count_of(columns, both(line.rows, column.rows), days));
    out.lines.push_back(std::move(made));
  }
  return out;
}

}  // namespace analysis
