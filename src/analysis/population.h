// Which participations a figure is about, as a value: the same one serves a page, a document, the
// interface and the opening of a figure into its people.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/columns.h"
#include "analysis/row_kernels.h"

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

// Of a word's rows, those that pass.
using WordTest = std::function<std::uint64_t(size_t word)>;
// Errors: band rules at `at`.
base::Result<WordTest> test_of(const Columns& columns, const Filter& filter, const std::string& at);

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
// What a row that belongs to the period by that day has.
constexpr std::uint8_t bit_of(DateBasis basis) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(basis));
}

// Words of bits by row: [first, end).
struct WordRange {
  size_t first = 0;
  size_t end = 0;
  size_t size() const { return end - first; }
};

// Rows whose number is at most the one limit, and the other; planes as of numbers. What stands beyond the last row
// is of no meaning.
struct RowsAtMost {
  RowBits first, second;
};
RowsAtMost rows_at_most(const std::vector<RowBits>& planes, TwoLimits most, WordRange words,
                        const RowKernels& kernels);

// By row, what holds of it: of all rows of the columns or, where `words` says so, of some.
struct Standing {
  WordRange words;
  size_t rows = 0;  // of the columns
  RowBits took_part, started, ended, ongoing, anonymous, registered_wrongly;

  size_t size() const { return rows; }
  std::uint8_t operator[](size_t row) const;       // of those in `words`
  const RowBits& with(std::uint8_t wanted) const;  // one of kTookPart, kStarted, kEnded, kOngoing
  RowBits counting(std::uint8_t wanted) const;     // with it and personal data, registered rightly
  std::vector<size_t> rows_counting(std::uint8_t wanted) const;  // their numbers, rising
};

// A population's rules made ready for columns, which must outlive it.
class Selection {
 public:
  // Errors: population.period_reversed at `to`; band rules at `filters[i].values`. A value that no row has selects
  // nobody.
  static base::Result<Selection> of(const Columns& columns, const Population& population,
                                    const RowKernels& kernels = best_row_kernels());
  Standing standing(WordRange words) const;

 private:
  Selection() = default;
  const Columns* columns_ = nullptr;
  const RowKernels* kernels_ = nullptr;
  std::int32_t from_ = 0, to_ = 0;
  std::uint8_t basis_ = 0;
  std::vector<WordTest> tests_;
};

// Of all rows. Errors: those of Selection.
base::Result<Standing> standing_in(const Columns& columns, const Population& population);

// Rows with all of `wanted` and personal data, registered rightly.
inline bool counts(std::uint8_t standing, std::uint8_t wanted) {
  return (standing & (wanted | kAnonymous | kRegisteredWrongly)) == wanted;
}

}  // namespace analysis
