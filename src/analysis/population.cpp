#include "analysis/population.h"

#include <functional>

#include "analysis/bands.h"

namespace analysis {

namespace {

using Test = std::function<bool(size_t row)>;

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

Test one_code(const std::vector<std::uint8_t>& column, const Codes& codes, const Filter& filter) {
  return [&column, set = set_of(codes, filter.values), unknown = has_unknown(filter.values)](size_t row) {
    const std::uint8_t code = column[row];
    return code == kNoCode ? unknown : (set >> code & 1) != 0;
  };
}

Test any_code(const std::vector<CodeSet>& column, const Codes& codes, const Filter& filter) {
  return [&column, set = set_of(codes, filter.values), unknown = has_unknown(filter.values)](size_t row) {
    return column[row] == 0 ? unknown : (column[row] & set) != 0;
  };
}

Test of_units(const Columns& columns, const Filter& filter) {
  std::vector<bool> wanted(columns.units.codes.size());
  for (const auto& value : filter.values) {
    if (const auto number = columns.units.find(value)) wanted[*number] = true;
  }
  return [&columns, wanted](size_t row) { return wanted[columns.unit[row]]; };
}

Test of_sex(const Columns& columns, const Filter& filter) {
  CodeSet set = 0;
  for (const auto& value : filter.values) {
    set |= CodeSet{1} << (value == "woman" ? 0 : value == "man" ? 1 : value == "unknown" ? 2 : 3);
  }
  return [&columns, set](size_t row) { return (set >> columns.sex[row] & 1) != 0; };
}

base::Result<Test> of_age(const Columns& columns, const Filter& filter, const std::string& at) {
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
  return Test([&columns, wanted](size_t row) { return wanted[columns.age[row]]; });
}

base::Result<Test> test_of(const Columns& c, const Filter& filter, const std::string& at) {
  switch (filter.variable) {
    case Variable::unit:
      return of_units(c, filter);
    case Variable::sex:
      return of_sex(c, filter);
    case Variable::age:
      return of_age(c, filter, at);
    case Variable::education_level:
      return one_code(c.education_level, c.education_levels, filter);
    case Variable::income_source_start:
      return any_code(c.sources_at_start, c.income_sources, filter);
    case Variable::income_source_end:
      return any_code(c.sources_at_end, c.income_sources, filter);
    case Variable::occupation_start:
      return any_code(c.occupations_at_start, c.occupation_statuses, filter);
    case Variable::occupation_end:
      return any_code(c.occupations_at_end, c.occupation_statuses, filter);
    case Variable::exit_reason:
      return one_code(c.exit_reason, c.exit_reasons, filter);
    case Variable::achieved:
      return any_code(c.achieved, c.achievements, filter);
    case Variable::main_outcome:
      return one_code(c.main_outcome, c.main_outcomes, filter);
  }
  return base::invalid(at, "field.choice");
}

// Without branches, so that whole blocks of rows are compared at once.
void put_standing(Standing& standing, const Columns& columns, std::int32_t from, std::int32_t to, int basis) {
  const std::int32_t* starts = columns.starts_on.data();
  const std::int32_t* ends = columns.ends_on.data();
  const std::uint8_t* reasons = columns.exit_reason.data();
  const std::uint8_t* anonymous = columns.anonymous.data();
  // No row has the code before kNoCode: a list is shorter.
  const auto wrong =
      static_cast<std::uint8_t>(columns.exit_reasons.find(kRegisteredInError).value_or(kNoCode - 1));
  std::uint8_t* out = standing.data();
  for (size_t i = 0; i < standing.size(); ++i) {
    const int begun = starts[i] <= to;
    const int over = ends[i] <= to;
    const int late = ends[i] >= from;
    const int days =
        (begun & late) | (begun & (starts[i] >= from)) << 1 | (over & late) << 2 | (begun & (over ^ 1)) << 3;
    const int all = days | (anonymous[i] & 1) << 4 | (reasons[i] == wrong) << 5;
    out[i] = static_cast<std::uint8_t>(all & -static_cast<int>((days & basis) != 0));
  }
}

void leave_out(Standing& standing, const std::vector<Test>& tests) {
  if (tests.empty()) return;
  for (size_t row = 0; row < standing.size(); ++row) {
    for (size_t i = 0; standing[row] != 0 && i < tests.size(); ++i) {
      if (!tests[i](row)) standing[row] = 0;
    }
  }
}

}  // namespace

base::Result<Standing> standing_in(const Columns& columns, const Population& population) {
  if (population.to < population.from) return base::invalid("to", "population.period_reversed");
  std::vector<Test> tests;
  for (size_t i = 0; i < population.filters.size(); ++i) {
    const std::string at = "filters[" + std::to_string(i + 1) + "].values";
    TRY_ASSIGN(Test test, test_of(columns, population.filters[i], at));
    if (population.filters[i].none_of) test = [test](size_t row) { return !test(row); };
    tests.push_back(std::move(test));
  }
  Standing standing(columns.size());
  put_standing(standing, columns, day_of(population.from), day_of(population.to), bit_of(population.basis));
  leave_out(standing, tests);
  return standing;
}

}  // namespace analysis
