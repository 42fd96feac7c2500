// What kind of help was given, to how many and how often (mission row V9: care contact, studies, practice, driving
// licence …). Row order never changes a result. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace analysis {

inline constexpr size_t kHelpKindsMax = 60;

struct HelpRow {
  std::string person;
  std::string kind;
  base::Date from = base::Date::from_days({});
  std::optional<base::Date> to;  // the last day; none: it goes on
};

struct HelpGivenInput {
  base::Date from = base::Date::from_days({});
  base::Date to = base::Date::from_days({});
  std::vector<std::string> kinds;  // in the order of the answer
  std::vector<HelpRow> rows;       // those with a day in the period are counted
};

struct HelpOfKind {
  std::string kind;
  int people = 0;  // each once
  int occasions = 0;
  std::optional<double> share;  // of the people who had any help
};

struct HelpSet {
  std::vector<std::string> kinds;  // exactly these, in their order
  int people = 0;
};

struct HelpGiven {
  int people = 0;        // with any
  int with_several = 0;  // kinds
  int occasions = 0;
  std::vector<HelpOfKind> kinds;
  std::vector<HelpSet> sets;  // the most people first; alike many in the order of their kinds
};

// Rules broken: population.period_reversed at `to`; help_given.kind_twice at kinds[i]; help_given.too_many_kinds
// at `kinds`; help_given.unknown_kind at rows[i].kind; help_given.ends_before_start at rows[i].to.
base::Result<HelpGiven> help_given(const HelpGivenInput& input);

}  // namespace analysis
