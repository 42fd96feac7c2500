// What a household was paid for a month, as one amount for each kind of assistance. Words and rules; pure.
#pragma once

#include <cstdint>

#include "assistance/household.h"

namespace assistance {

// Which rule a month breaks: assistance.month_form (not the first day), assistance.month_ahead (later than the month
// after today's), assistance.outside_household; empty: none.
std::string month_fault(const Household& household, base::Date month, base::Date today);

// A calendar month is kept as its first day.
struct AssistanceMonth {
  base::Date month;
  AssistanceKind kind = AssistanceKind::income_support;
  std::int64_t amount_ore = 0;  // nothing only where a correction says so
};
using AssistanceMonths = std::vector<AssistanceMonth>;

inline constexpr std::int64_t kAmountMaxOre = 100'000'000;  // a million kronor in a month
inline constexpr size_t kMonthsMax = 240;                   // in one act

// Those of the months in which that person was a grown member.
AssistanceMonths while_grown_member(const Household& household, const AssistanceMonths& all,
                                    const base::PersonId& person_id);

// Rules broken, at months[i]: those of month_fault, assistance.month_twice, assistance.month_known,
// assistance.amount_range; list.empty at months.
base::Result<Changed> record_months(const Household& household, const AssistanceMonths& known,
                                    const AssistanceMonths& added, base::Date today);

// The amount that holds instead of the recorded one; nothing where nothing was paid.
// Rules broken: assistance.month_unknown, assistance.amount_range, assistance.amount_same, field.required (no reason).
base::Result<Changed> correct_month(const Household& household, const AssistanceMonths& known,
                                    const AssistanceMonth& corrected, const std::string& reason, base::Date today);

// Undoes months that were recorded by mistake.
Changed withdraw_months(const Household& household, const AssistanceMonths& withdrawn, base::Date today);

}  // namespace assistance
