#include "base/date.h"

#include <array>

namespace base {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

constexpr int kYearMin = 1800;
constexpr int kYearMax = 2999;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

void put(std::string& out, int value, int width) {
  std::array<char, 8> buffer{};
  for (int i = width - 1; i >= 0; --i) {
    buffer[static_cast<size_t>(i)] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  out.append(buffer.data(), static_cast<size_t>(width));
}

}  // namespace

std::optional<Date> Date::from_ymd(int y, unsigned m, unsigned d) {
  if (y < kYearMin || y > kYearMax) return std::nullopt;
  const year_month_day ymd{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
  if (!ymd.ok()) return std::nullopt;
  return Date(sys_days{ymd});
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits(text.substr(0, 4));
  const auto m = digits(text.substr(5, 2));
  const auto d = digits(text.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  return from_ymd(*y, static_cast<unsigned>(*m), static_cast<unsigned>(*d));
}

std::string Date::str() const {
  std::string out;
  out.reserve(10);
  const year_month_day ymd{days_};
  put(out, static_cast<int>(ymd.year()), 4);
  out += '-';
  put(out, static_cast<int>(static_cast<unsigned>(ymd.month())), 2);
  out += '-';
  put(out, static_cast<int>(static_cast<unsigned>(ymd.day())), 2);
  return out;
}

int Date::year() const { return static_cast<int>(year_month_day{days_}.year()); }
unsigned Date::month() const { return static_cast<unsigned>(year_month_day{days_}.month()); }
unsigned Date::day() const { return static_cast<unsigned>(year_month_day{days_}.day()); }

Date Date::plus_months(int count) const {
  const year_month_day ymd{days_};
  const auto moved = ymd.year() / ymd.month() + std::chrono::months(count);
  const year_month_day_last last{moved.year(), std::chrono::month_day_last{moved.month()}};
  const auto clipped = ymd.day() > last.day() ? last.day() : ymd.day();
  return Date(sys_days{moved / clipped});
}

int days_between(Date from, Date to) {
  return static_cast<int>((to.days() - from.days()).count());
}

int whole_years(Date born, Date on) {
  const auto month_day = [](Date date) { return date.month() * 100 + date.day(); };
  const int years = on.year() - born.year();
  return month_day(on) >= month_day(born) ? years : years - 1;
}

int whole_months(Date from, Date to) {
  if (to < from) return 0;
  int months = (to.year() - from.year()) * 12 + static_cast<int>(to.month()) -
               static_cast<int>(from.month());
  if (from.plus_months(months) > to) --months;
  return months;
}

bool Period::contains(Date day) const {
  return starts_on <= day && (!ends_on || day <= *ends_on);
}

bool Period::overlaps(const Period& other) const {
  return (!ends_on || other.starts_on <= *ends_on) && (!other.ends_on || starts_on <= *other.ends_on);
}

std::optional<Instant> Instant::parse(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
      text[19] != 'Z') {
    return std::nullopt;
  }
  const auto date = Date::parse(text.substr(0, 10));
  const auto h = digits(text.substr(11, 2));
  const auto m = digits(text.substr(14, 2));
  const auto s = digits(text.substr(17, 2));
  if (!date || !h || !m || !s || *h > 23 || *m > 59 || *s > 59) return std::nullopt;
  return Instant(date->days() + std::chrono::hours(*h) + std::chrono::minutes(*m) +
                 std::chrono::seconds(*s));
}

std::string Instant::str() const {
  const auto day = std::chrono::floor<std::chrono::days>(at_);
  std::string out = Date::from_days(day).str();
  const auto rest = static_cast<int>((at_ - day).count());
  out += 'T';
  put(out, rest / 3600, 2);
  out += ':';
  put(out, rest / 60 % 60, 2);
  out += ':';
  put(out, rest % 60, 2);
  out += 'Z';
  return out;
}

}  // namespace base
