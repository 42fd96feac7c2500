#include "platform/system/clock.h"

namespace platform {

namespace {

using std::chrono::hours;
using std::chrono::sys_days;

base::Instant last_sunday_at_one(int year, std::chrono::month month) {
  const sys_days day{std::chrono::year{year} / month / std::chrono::Sunday[std::chrono::last]};
  return base::Instant::from_seconds(day + hours(1));
}

class SystemClock final : public Clock {
 public:
  base::Instant now() const override {
    return base::Instant::from_seconds(
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  }
};

class FixedClock final : public Clock {
 public:
  explicit FixedClock(base::Instant at) : at_(at) {}
  base::Instant now() const override { return at_; }

 private:
  base::Instant at_;
};

class SameDayClock final : public Clock {
 public:
  explicit SameDayClock(base::Date day) : day_(day) {}
  base::Instant now() const override {
    const base::Instant real = system_clock()->now();
    const int days = base::days_between(swedish_date(real), day_);
    return real.plus_seconds(static_cast<long long>(days) * 86400);
  }

 private:
  base::Date day_;
};

}  // namespace

base::Date Clock::today() const { return swedish_date(now()); }

std::unique_ptr<Clock> system_clock() { return std::make_unique<SystemClock>(); }
std::unique_ptr<Clock> fixed_clock(base::Instant at) { return std::make_unique<FixedClock>(at); }

std::unique_ptr<Clock> same_day_clock(base::Date day) { return std::make_unique<SameDayClock>(day); }

base::Date swedish_date(base::Instant at) {
  const auto utc_day = std::chrono::floor<std::chrono::days>(at.seconds());
  const int year = base::Date::from_days(utc_day).year();
  const bool summer = at >= last_sunday_at_one(year, std::chrono::March) &&
                      at < last_sunday_at_one(year, std::chrono::October);
  const auto local = at.seconds() + hours(summer ? 2 : 1);
  return base::Date::from_days(std::chrono::floor<std::chrono::days>(local));
}

double monotonic_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace platform
