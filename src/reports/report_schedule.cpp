#include "reports/report_schedule.h"

namespace reports {

namespace {

bool is_due_in(Cadence cadence, unsigned month) {
  switch (cadence) {
    case Cadence::monthly:
      return true;
    case Cadence::quarterly:
      return month % 3 == 1;
    case Cadence::yearly:
      break;
  }
  return month == 1;
}

}  // namespace

base::Date next_due(Cadence cadence, int day_of_month, base::Date day) {
  auto next = base::Date::from_ymd(day.year(), day.month(), static_cast<unsigned>(day_of_month)).value();
  while (next <= day || !is_due_in(cadence, next.month())) next = next.plus_months(1);
  return next;
}

base::Date latest_due(const ReportSchedule& schedule, base::Date today) {
  base::Date due = schedule.next_on;
  for (auto next = due; next <= today; next = next_due(schedule.cadence, schedule.day, next)) due = next;
  return due;
}

}  // namespace reports
