// The register's participations as columns: what every figure of the follow-up is counted from.
// Rows are sorted by participant, then start, end and id, so that row order of what they were made
// from never shows. Codes are numbers into lists of codes. Threading: plain data, read by many.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "analysis/planes.h"
#include "analysis/spell.h"
#include "analysis/text_column.h"

namespace analysis {

inline constexpr size_t kCodesMax = 64;  // of one list: a set of codes is the bits of a word

// The codes of a list in its order; those that occur without being listed follow, by name.
struct Codes {
  std::vector<std::string> codes;
  size_t listed = 0;
  std::optional<size_t> find(std::string_view code) const;
};

// The order of the rows that figures show.
struct CodeLists {
  std::vector<std::string> income_sources;
  std::vector<std::string> occupation_statuses;
  std::vector<std::string> education_levels;
  std::vector<std::string> exit_reasons = {};
  std::vector<std::string> main_outcomes = {};
  std::vector<std::string> achievements = {};
};

struct Columns {
  Codes income_sources, occupation_statuses, education_levels, exit_reasons, main_outcomes, achievements, units;

  TextColumn participants;                // by the numbers in `participant`
  PersonColumn participant;               // rises; anonymous rows have a number each
  TextColumn id;                          // of the participation
  DayColumn starts_on;
  DayColumn ends_on;           // kNoDay while it goes on
  MonthColumn months;          // whole months from start to end; kNoMonths: goes on
  AgeColumn age;               // whole years at start; kNoAge: not known
  BitColumn age_by_year_only;  // the difference of the years
  CodeColumn sex;              // base::Sex
  BitColumn anonymous;
  BitColumn consent;
  std::vector<std::uint16_t> unit;
  CodeColumn exit_reason;   // kNoCode while it goes on
  CodeColumn main_outcome;  // kNoCode: none
  CodeColumn education_level;
  SetColumn sources_at_start, sources_at_end, occupations_at_start, occupations_at_end;
  SetColumn achieved;

  size_t size() const { return starts_on.size(); }
};

// A day as a column has it, and back: none for kNoDay.
inline std::int32_t day_of(base::Date date) {
  return static_cast<std::int32_t>(date.days().time_since_epoch().count());
}
inline std::optional<base::Date> date_of(std::int32_t day) {
  if (day == kNoDay) return std::nullopt;
  return base::Date::from_days(std::chrono::sys_days(std::chrono::days(day)));
}

// A spell that ends before it starts, or a list of over kCodesMax codes, is our own fault.
Columns columns_of(std::vector<Spell> spells, const CodeLists& lists);

// Where a participant's rows stand, from `first` up to and not with `last`; where they would stand, if there are none.
struct RowRange {
  size_t first = 0;
  size_t last = 0;
};
RowRange rows_of(const Columns& columns, std::string_view participant, bool is_anonymous);

// The same columns as if those participants had had these spells from the beginning. Codes that are in
// no list may stand in another order. Spells of anybody else are our own fault.
Columns replaced(const Columns& columns, const std::set<std::string>& participants, std::vector<Spell> spells,
                 const CodeLists& lists);

}  // namespace analysis
