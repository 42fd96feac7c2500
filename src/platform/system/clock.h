// The only place that asks what time it is, and the only one that knows Sweden's time zone.
// Threading: every Clock may be asked from any thread.
#pragma once

#include <memory>

#include "base/date.h"

namespace platform {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual base::Instant now() const = 0;
  base::Date today() const;
};

std::unique_ptr<Clock> system_clock();
// Stands still at `at`: for tests and for the demo municipality.
std::unique_ptr<Clock> fixed_clock(base::Instant at);

// The time of day goes on, the day in Sweden stays the same: for serving the demo municipality.
std::unique_ptr<Clock> same_day_clock(base::Date day);

// The date in Sweden at that moment (Europe/Stockholm; summer time from 01:00 UTC on the last Sunday of
// March to 01:00 UTC on the last Sunday of October, directive 2000/84/EC).
base::Date swedish_date(base::Instant at);

// Seconds of a clock that only goes forward; for time limits and measurements, never for records.
double monotonic_seconds();

}  // namespace platform
