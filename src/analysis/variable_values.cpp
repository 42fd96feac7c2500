#include "analysis/variable_values.h"

#include <algorithm>

namespace analysis {

namespace {

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

}  // namespace

base::Result<std::vector<HeldValue>> values_held(const Columns& columns, const RowBits& rows, Variable variable,
                                                 const Bands& ages) {
  std::vector<HeldValue> out;
  for (const auto& name : names_of(columns, variable, ages)) {
    TRY_ASSIGN(const WordTest test, test_of(columns, {variable, {name}, false}, "lines"));
    HeldValue value{name, rows};
    std::uint64_t any = 0;
    for (size_t word = 0; word < value.rows.size(); ++word) any |= value.rows[word] &= test(word);
    if (any != 0) out.push_back(std::move(value));
  }
  return out;
}

RowBits both(RowBits rows, const RowBits& other) {
  for (size_t word = 0; word < rows.size(); ++word) rows[word] &= other[word];
  return rows;
}

}  // namespace analysis
