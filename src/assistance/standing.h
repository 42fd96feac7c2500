// How long somebody has had financial assistance: months in a row, of the last twelve and of the last thirty-six, and
// what that is called. Words and rules; pure.
#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "assistance/assistance_month.h"

namespace assistance {

// Months with assistance: an amount that is more than nothing, of whatever kind.
using Months = std::set<base::Date>;
Months months_with_assistance(const AssistanceMonths& all);

// At least so many of so many months, the latest with them. Rising: the last that fits is what it is called.
// Source: the terms and limits that Socialstyrelsen's statistics on financial assistance count by. There they are of
// a calendar year and of three; here the months roll, so that they can be told on any day.
struct DurationRule {
  Duration duration;
  int months_min;
  int of_months;
  std::string_view source;
};
const std::vector<DurationRule>& duration_rules();

struct Standing {
  base::Date as_of;  // the month that is counted up to and with
  int months_in_row = 0;
  int months_of_12 = 0;
  int months_of_36 = 0;
  Duration duration = Duration::none;
};
// The current month, where it has assistance; else the one before: this month's may not have been recorded yet.
base::Date month_to_count(const Months& months, base::Date today);
Standing standing_in(const Months& months, base::Date as_of);
// By counts that are known: of the last twelve and the last thirty-six months.
Duration duration_of(int months_of_12, int months_of_36);

struct YearSum {
  int year = 0;
  std::int64_t amount_ore = 0;
  int month_count = 0;
};
// The latest year first.
std::vector<YearSum> sums_per_year(const AssistanceMonths& all);

// Assistance before the month in which something began: in a row up to it, and in all.
struct Before {
  int months_in_row = 0;
  int month_count = 0;
};
Before before(const Months& months, base::Date starts_on);

}  // namespace assistance
