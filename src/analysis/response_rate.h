// How many answer the questionnaires that are sent to them, by instrument and by a group that is handed in. Who is
// excused (has moved, died …) and whose last day has not passed are told apart and left out of the rate. Row order
// never changes a result. Threading: pure function.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/counted_share.h"
#include "base/date.h"
#include "base/result.h"

namespace analysis {

struct QuestionnaireRow {
  std::string id;
  std::string instrument;
  base::Date sent = base::Date::from_days({});
  std::optional<base::Date> due;  // the last day to answer; none: waited for on the day it is sent alone
  std::optional<base::Date> answered;
  std::optional<std::string> excused;  // a reason; what was answered all the same is answered
  std::optional<std::string> group;
};

struct ResponseRateInput {
  base::Date as_of =
      base::Date::from_days({});  // what is answered later is not answered yet, what is sent later is not
  std::vector<QuestionnaireRow> rows;
};

struct ResponseCounts {
  int sent = 0;
  int answered = 0;
  int unanswered = 0;  // its last day has passed
  int waiting = 0;     // it has not
  int excused = 0;
  int in_time = 0;                    // answered on the last day or before, of those that have one
  CountedShare rate;                  // answered, of answered and unanswered
  std::optional<double> median_days;  // from sent to answered
};

struct ResponseLine {
  std::string name;
  ResponseCounts counts;
};

struct ResponseRate {
  ResponseCounts all;
  std::vector<ResponseLine> instruments;  // by name
  std::vector<ResponseLine> groups;       // by name, "unknown" last; none where no row has a group
};

// Rules broken: response_rate.answered_before_sent at rows[i].answered; response_rate.due_before_sent at
// rows[i].due; response_rate.twice at rows[i].id.
base::Result<ResponseRate> response_rate(const ResponseRateInput& input);

}  // namespace analysis
