#include <algorithm>

#include "analysis/bands.h"
#include "analysis/population.h"

namespace analysis {

namespace {

CodeSet set_of(const Codes& codes, const std::vector<std::string>& values) {
  CodeSet set = 0;
  for (const auto& value : values) {
    if (const auto number = codes.find(value)) set |= CodeSet{1} << *number;
  }
  return set;
}

bool has_unknown(const std::vector<std::string>& values) {
  return std::find(values.begin(), values.end(), "unknown") != values.end();
}

// Rows with any code of the set; with `unknown` also those without one.
template <class Column>
WordTest any_code(const Column& column, CodeSet set, bool unknown) {
  return [&column, set, unknown](size_t word) {
    std::uint64_t wanted = 0, any = 0;
    for (size_t bit = 0; bit < column.planes().size(); ++bit) {
      const std::uint64_t rows = column.planes()[bit][word];
      any |= rows;
      if (set >> bit & 1) wanted |= rows;
    }
    return unknown ? wanted | ~any : wanted;
  };
}

template <class Column>
WordTest any_code(const Column& column, const Codes& codes, const Filter& filter) {
  return any_code(column, set_of(codes, filter.values), has_unknown(filter.values));
}

// Rows whose value is one of the wanted.
template <class Column>
WordTest any_value(const Column& column, std::vector<bool> wanted) {
  return [&column, wanted = std::move(wanted)](size_t word) {
    std::uint64_t rows = 0;
    const size_t first = word * kWordRows, end = std::min(first + kWordRows, column.size());
    for (size_t row = first; row < end; ++row) rows |= std::uint64_t{wanted[column[row]]} << (row - first);
    return rows;
  };
}

WordTest of_units(const Columns& columns, const Filter& filter) {
  std::vector<bool> wanted(columns.units.codes.size());
  for (const auto& value : filter.values) {
    if (const auto number = columns.units.find(value)) wanted[*number] = true;
  }
  return any_value(columns.unit, std::move(wanted));
}

WordTest of_sex(const Columns& columns, const Filter& filter) {
  CodeSet set = 0;
  for (const auto& value : filter.values) {
    set |= CodeSet{1} << (value == "woman" ? 0 : value == "man" ? 1 : value == "unknown" ? 2 : 3);
  }
  return any_code(columns.sex, set, false);
}

base::Result<WordTest> of_age(const Columns& columns, const Filter& filter, const std::string& at) {
  std::vector<bool> wanted(kNoAge + 1, false);
  for (const auto& value : filter.values) {
    if (value == "unknown") {
      wanted[kNoAge] = true;
      continue;
    }
    TRY_ASSIGN(const Bands bands, parse_bands(value, at));
    for (int age = 0; age < kNoAge; ++age) {
      if (bands.front().contains(age)) wanted[static_cast<size_t>(age)] = true;
    }
  }
  return any_value(columns.age, std::move(wanted));
}

}  // namespace

base::Result<WordTest> test_of(const Columns& c, const Filter& filter, const std::string& at) {
  switch (filter.variable) {
    case Variable::unit:
      return of_units(c, filter);
    case Variable::sex:
      return of_sex(c, filter);
    case Variable::age:
      return of_age(c, filter, at);
    case Variable::education_level:
      return any_code(c.education_level, c.education_levels, filter);
    case Variable::income_source_start:
      return any_code(c.sources_at_start, c.income_sources, filter);
    case Variable::income_source_end:
      return any_code(c.sources_at_end, c.income_sources, filter);
    case Variable::occupation_start:
      return any_code(c.occupations_at_start, c.occupation_statuses, filter);
    case Variable::occupation_end:
      return any_code(c.occupations_at_end, c.occupation_statuses, filter);
    case Variable::exit_reason:
      return any_code(c.exit_reason, c.exit_reasons, filter);
    case Variable::achieved:
      return any_code(c.achieved, c.achievements, filter);
    case Variable::main_outcome:
      return any_code(c.main_outcome, c.main_outcomes, filter);
  }
  return base::invalid(at, "field.choice");
}

}  // namespace analysis
