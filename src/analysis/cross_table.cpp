#include "analysis/cross_table.h"

#include <algorithm>
#include <bit>

namespace analysis {

namespace {

struct Value {
  std::string name;
  RowBits rows;
};

std::vector<std::string> names_of(const Columns& c, Variable variable, const Bands& ages) {
  std::vector<std::string> out;
  switch (variable) {
    case Variable::sex:
      return {"woman", "man", "unknown"};
    case Variable::unit:
      return c.units.codes;
    case Variable::age:
      for (const Band& band : ages) out.push_back(band.key());
      break;
    case Variable::education_level:
      out = c.education_levels.codes;
      break;
    case Variable::income_source_start:
    case Variable::income_source_end:
      out = c.income_sources.codes;
      break;
    case Variable::occupation_start:
    case Variable::occupation_end:
      out = c.occupation_statuses.codes;
      break;
    case Variable::exit_reason:
      out = c.exit_reasons.codes;
      break;
    case Variable::main_outcome:
      out = c.main_outcomes.codes;
      break;
    case Variable::achieved:
      out = c.achievements.codes;
      break;
  }
  if (std::find(out.begin(), out.end(), "unknown") == out.end()) out.emplace_back("unknown");
  return out;
}

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

RowBits both(const RowBits& one, const RowBits& other) {
  RowBits out = one;
  for (size_t word = 0; word < out.size(); ++word) out[word] &= other[word];
  return out;
}

// Values that anybody of the population has.
base::Result<std::vector<Value>> values_of(const Columns& columns, const RowBits& population, Variable variable,
                                           const Bands& ages) {
  std::vector<Value> out;
  for (const auto& name : names_of(columns, variable, ages)) {
    TRY_ASSIGN(const WordTest test, test_of(columns, {variable, {name}, false}, "lines"));
    Value value{name, population};
    std::uint64_t any = 0;
    for (size_t word = 0; word < value.rows.size(); ++word) any |= value.rows[word] &= test(word);
    if (any != 0) out.push_back(std::move(value));
  }
  return out;
}

}  // namespace

base::Result<CrossTable> cross_table(const Columns& columns, const Population& population, Variable lines,
                                     Variable across, const Bands& ages) {
  if (lines == across) return base::invalid("columns", "field.same");
  TRY_ASSIGN(const Standing standing, standing_in(columns, population));
  const RowBits rows = standing.counting(bit_of(population.basis));
  TRY_ASSIGN(const auto line_values, values_of(columns, rows, lines, ages));
  TRY_ASSIGN(const auto column_values, values_of(columns, rows, across, ages));
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
