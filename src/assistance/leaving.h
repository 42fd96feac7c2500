// Which households left assistance in a period, and which of them came back (mission row T16), by the rule of
// analysis/returns.h. Pure.
#pragma once

#include <map>

#include "analysis/returns.h"
#include "assistance/assistance_end.h"
#include "assistance/household_list.h"

namespace assistance {

struct HouseholdEnd {
  std::string household_id;
  AssistanceEnd told;
};

struct AssistedMonth {
  std::string household_id;
  base::Date month;
};

// With what was paid then, of every kind.
struct PaidMonth {
  AssistedMonth when;
  HouseholdType household_type = HouseholdType::single;
  base::PersonId applicant_id;  // the registered one
  std::int64_t amount_ore = 0;
};

analysis::ReturnsInput returns_input(const std::vector<AssistedMonth>& months, const MonthPeriod& period,
                                     std::vector<int> within_months);

// A household's exits, or those of them that a figure counts.
struct ExitChoice {
  HouseholdFilter filter = HouseholdFilter::left;  // left, returned, not_returned
  std::optional<int> within_months = {};           // of those observed so long: left, or returned within them
  std::optional<int> at_months = {};  // still not returned so long after (left), or returned or last seen just then
  std::string reason = {};            // by its name, or kReasonUnknown; empty: any
};
inline constexpr const char* kReasonUnknown = "unknown";  // none was told

// What was told of why, by household and first month without.
using EndsTold = std::map<std::pair<std::string, base::Date>, AssistanceEndReason>;
// Of several for one the last in the list.
EndsTold ends_told(const std::vector<HouseholdEnd>& told);
std::optional<AssistanceEndReason> reason_of(const EndsTold& ends, const analysis::ReturnsExit& exit);

// Whatever its reason.
bool is_chosen(const analysis::ReturnsExit& exit, const ExitChoice& choice);

// Whether a filter is one of exits.
bool is_of_exits(HouseholdFilter filter);

// Those of the rows that have an exit of the choice, with those exits.
std::vector<HouseholdRow> with_exits(std::vector<HouseholdRow> rows, const std::vector<analysis::ReturnsExit>& exits,
                                     const EndsTold& ends, const ExitChoice& choice);

// Rules broken, at within_months, at_months or reason: assistance.exit_months where the filter is none of exits; at
// reason: field.choice where it is none.
base::Status check(const ExitChoice& choice);

}  // namespace assistance
