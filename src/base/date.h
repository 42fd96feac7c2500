// Calendar dates and periods. No time zone lives here: platform/clock turns an instant into Sweden's
// date. Text form is always `YYYY-MM-DD`.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// A day of the Gregorian calendar between the years 1800 and 2999. Always valid.
class Date {
 public:
  // Empty when there is no such day.
  static std::optional<Date> from_ymd(int year, unsigned month, unsigned day);
  // Exactly `YYYY-MM-DD`; empty for anything else.
  static std::optional<Date> parse(std::string_view text);
  static Date from_days(std::chrono::sys_days days) { return Date(days); }

  std::string str() const;
  int year() const;
  unsigned month() const;
  unsigned day() const;
  std::chrono::sys_days days() const { return days_; }

  Date plus_days(int count) const { return Date(days_ + std::chrono::days(count)); }
  Date month_start() const { return plus_days(1 - static_cast<int>(day())); }
  // The same day of a later month; clipped to the month's last day where it has no such day.
  Date plus_months(int count) const;

  friend auto operator<=>(const Date&, const Date&) = default;
  friend bool operator==(const Date&, const Date&) = default;

 private:
  explicit Date(std::chrono::sys_days days) : days_(days) {}
  std::chrono::sys_days days_;
};

// Days from one date to another; negative when `to` is earlier.
int days_between(Date from, Date to);

// Whole years lived on `on` by someone born on `born`. Who is born on 29 February has the birthday on
// 1 March in common years. Never negative for on >= born.
int whole_years(Date born, Date on);

// The largest k >= 0 for which from.plus_months(k) is on or before `to`; 0 when `to` is earlier.
int whole_months(Date from, Date to);

// Both ends are inside. No end means still running.
struct Period {
  Date starts_on;
  std::optional<Date> ends_on;

  bool contains(Date day) const;
  bool overlaps(const Period& other) const;
  friend bool operator==(const Period&, const Period&) = default;
};

// A moment in UTC with second precision, as text `YYYY-MM-DDTHH:MM:SSZ`.
class Instant {
 public:
  static std::optional<Instant> parse(std::string_view text);
  static Instant from_seconds(std::chrono::sys_seconds at) { return Instant(at); }

  std::string str() const;
  std::chrono::sys_seconds seconds() const { return at_; }
  Instant plus_seconds(long long count) const { return Instant(at_ + std::chrono::seconds(count)); }

  friend auto operator<=>(const Instant&, const Instant&) = default;
  friend bool operator==(const Instant&, const Instant&) = default;

 private:
  explicit Instant(std::chrono::sys_seconds at) : at_(at) {}
  std::chrono::sys_seconds at_;
};

}  // namespace base
