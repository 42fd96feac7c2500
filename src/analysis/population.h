// Which participations a figure is about, as a value: the same one serves a page, a document, the
// interface and the opening of a figure into its people.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analysis/columns.h"

namespace analysis {

// By which day a participation belongs to the period. Both ends of the period are inside.
enum class DateBasis {
  took_part,  // at least one day in it
  started,
  ended,
  ongoing,  // on its last day: begun, and not ended on or before it
};
inline constexpr std::pair<DateBasis, std::string_view> kDateBasisNames[] = {{DateBasis::took_part, "took_part"},
                                                                             {DateBasis::started, "started"},
                                                                             {DateBasis::ended, "ended"},
                                                                             {DateBasis::ongoing, "ongoing"}};
constexpr const auto& enum_names(DateBasis) { return kDateBasisNames; }

enum class Variable {
  unit,
  sex,
  age,  // bands, "16-24"
  education_level,
  income_source_start,
  income_source_end,
  occupation_start,
  occupation_end,
  exit_reason,
  main_outcome,
  achieved,
};
inline constexpr std::pair<Variable, std::string_view> kVariableNames[] = {
    {Variable::unit, "unit"},
    {Variable::sex, "sex"},
    {Variable::age, "age"},
    {Variable::education_level, "education_level"},
    {Variable::income_source_start, "income_source_start"},
    {Variable::income_source_end, "income_source_end"},
    {Variable::occupation_start, "occupation_start"},
    {Variable::occupation_end, "occupation_end"},
    {Variable::exit_reason, "exit_reason"},
    {Variable::main_outcome, "main_outcome"},
    {Variable::achieved, "achieved"}};
constexpr const auto& enum_names(Variable) { return kVariableNames; }

// Rows that have any of the values, or none of them. "unknown" is those without one.
struct Filter {
  Variable variable = Variable::sex;
  std::vector<std::string> values;
  bool none_of = false;
  friend bool operator==(const Filter&, const Filter&) = default;
};

struct Population {
  base::Date from;
  base::Date to;
  DateBasis basis = DateBasis::took_part;
  std::vector<Filter> filters = {};  // all of them
  friend bool operator==(const Population&, const Population&) = default;
};

// What holds of one row, within a population. A row outside it has none of them.
enum : std::uint8_t {
  kTookPart = 1,
  kStarted = 2,
  kEnded = 4,
  kOngoing = 8,
  kAnonymous = 16,
  kRegisteredWrongly = 32,  // in error: counts nowhere
};
using Standing = std::vector<std::uint8_t>;  // by row
// What a row that belongs to the period by that day has.
constexpr std::uint8_t bit_of(DateBasis basis) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(basis));
}

// Errors: population.period_reversed at `to`; band rules at `filters[i].values`. A value that no row
// has selects nobody.
base::Result<Standing> standing_in(const Columns& columns, const Population& population);

// Rows with all of `wanted` and personal data, registered rightly.
inline bool counts(std::uint8_t standing, std::uint8_t wanted) {
  return (standing & (wanted | kAnonymous | kRegisteredWrongly)) == wanted;
}

}  // namespace analysis
