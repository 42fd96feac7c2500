// How a schedule stands in a body: what is chosen, and when it is due.
#pragma once

#include "platform/http/json.h"
#include "reports/report_schedule.h"

namespace reports {

struct ScheduleFields {
  Cadence cadence = Cadence::monthly;
  int day = 1;
  Format format = Format::pdf;
  int kept_months = 12;
  std::string report_id = {};

  // Due on a day that is yet to be found.
  ReportSchedule schedule(base::Date today) const {
    return {cadence, day, format, kept_months, today, {}, report_id};
  }
};
template <class V>
void describe(V& v, ScheduleFields& x) {
  v.field("cadence", x.cadence);
  v.number("day", x.day, {.min = 1, .max = kScheduleDayMax});
  v.field("format", x.format);
  v.number("kept_months", x.kept_months, {.min = 1, .max = kKeptMonthsMax});
  v.text("report_id", x.report_id, {.max = 36}, http::with_default);
}
inline std::string_view schema_name(const ScheduleFields*) { return "ReportSchedule"; }

}  // namespace reports
