// A participation as the statistics see it: plain data without names or numbers.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/identity_number.h"

namespace analysis {

// Exit reasons that the statistics treat by a rule of their own.
inline constexpr const char* kEndedUnmeasured = "ended_unmeasured";
inline constexpr const char* kConsentWithdrawn = "consent_withdrawn";
inline constexpr const char* kRegisteredInError = "registered_in_error";

// One answer of a measurement: a source of livelihood or an occupation, by its code.
struct Answer {
  std::string code;
  std::optional<int> extent_percent;
};

// What was true on one day. An empty list was not measured: having none has a code of its own.
struct Measurement {
  std::vector<Answer> sources;
  std::vector<Answer> occupations;
};

struct Spell {
  std::string participant;  // the same text for the same person; not used for anonymous ones
  base::Sex sex = base::Sex::unknown;
  std::optional<base::Date> born_on;
  std::optional<int> birth_year;  // asked only where the day of birth is not known
  base::Date starts_on;
  std::optional<base::Date> ends_on;  // never before starts_on
  std::string exit_reason;            // empty while it goes on
  std::string education_level;        // highest completed at start; empty counts as unknown
  std::optional<Measurement> at_start;
  std::optional<Measurement> at_end;
  bool anonymous = false;
  bool has_consent = true;        // to be registered for follow-up
  std::string id = {};            // of the participation; opens a figure into its people
  std::string unit = {};          // where; empty where only one is asked for
  std::string main_outcome = {};  // empty while it goes on
  std::vector<std::string> achieved = {};  // what was reached on the way, by its code
  // Whole years at start where they are given as such, instead of a day or year of birth.
  std::optional<int> age = {};
  bool age_by_year_only = false;
};

}  // namespace analysis
