// Answers over time. An answer is never rewritten: who answers again adds one, and a sitting that was held by
// mistake is cancelled from a day on. What was known on a day is therefore the same for ever.
//   no answer              not yet investigated: nobody has asked
//   an answer `unknown`    asked, and not known
#pragma once

#include <map>
#include <optional>

#include "assessment/variable.h"
#include "base/date.h"
#include "base/result.h"
#include "record/record.h"

namespace assessment {

// One code of an answer, with what is told beside it.
struct Value {
  std::string code;
  std::optional<int> percent = {};
  std::optional<base::Date> from_on = {};
  std::optional<base::Date> to_on = {};
  std::optional<int> count = {};
  std::vector<int> birth_years = {};
  friend bool operator==(const Value&, const Value&) = default;
};

struct NewAnswer {
  Variable variable = Variable::strengths;
  std::vector<Value> values;
  Source source = Source::person;
  std::string note = {};
};

struct Answer {
  NewAnswer told;
  std::string sitting_id;
  int sitting_number = 0;    // in the order that they were recorded
  base::Date answered_on;    // from when it holds
  base::Date recorded_on;    // when Samsyn was told
  std::optional<base::Date> cancelled_on = {};
};

struct NewSitting {
  base::Date held_on;
  std::vector<NewAnswer> answers;
};

// In the order of the list, years rising: the same answer always reads the same.
NewSitting tidied(NewSitting sitting);

inline constexpr int kFirstYear = 1950;
inline constexpr int kAdultYears = 18;

// Rules broken: assessment.no_answers, assessment.answered_twice, assessment.no_value, assessment.code_unknown,
// assessment.code_twice, assessment.one_value, assessment.stands_alone, assessment.detail_elsewhere,
// assessment.to_before_from, assessment.more_years, assessment.birth_year, assessment.not_adult, date.in_future,
// date.out_of_range.
base::Status check(const NewSitting& sitting, base::Date today);

// The latest answer to each variable: by the day it holds from, then by when it was recorded.
using Mapping = std::map<Variable, Answer>;

// As it was known at the end of that day: of what had been recorded by then, without what had been cancelled by then.
// Whatever is recorded or cancelled on a later day changes nothing.
Mapping known_on(const std::vector<Answer>& answers, base::Date day);
// The same of one variable alone: one of `answers`, or nullptr where nobody had asked.
const Answer* latest_on(const std::vector<Answer>& answers, Variable variable, base::Date day);

// Areas to be investigated that nobody has asked about.
int missing_count(const Mapping& mapping);
int area_count();

// "part:50@2026-09-01..2026-12-31", "at_home:2=2014,2017 visiting": codes with what is told beside them.
std::string summary_of(const std::vector<Value>& values);

// One change per variable whose values differ, each under its own category.
std::vector<record::FieldChange> changes_between(const Mapping& before, const Mapping& after);

}  // namespace assessment
