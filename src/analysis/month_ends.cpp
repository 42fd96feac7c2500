#include "analysis/month_ends.h"

#include "base/ensure.h"

namespace analysis {

namespace {

base::Date last_of_month(base::Date day) {
  return day.month_start().plus_months(1).plus_days(-1);
}

}  // namespace

std::vector<base::Date> month_ends(base::Date from, base::Date to) {
  ENSURE(from <= to);
  std::vector<base::Date> out;
  for (base::Date day = last_of_month(from); day < to; day = last_of_month(day.plus_days(1))) out.push_back(day);
  out.push_back(to);
  return out;
}

}  // namespace analysis
