#include "parties/holiday.h"

#include <algorithm>

#include "base/ensure.h"
#include "base/names.h"
#include "parties/shipped_rows.h"

const std::vector<platform::EmbeddedFile>& samsyn_holidays();

namespace parties {

namespace {

constexpr size_t kFields = 6;

// The same day each year, so many days after Easter Sunday, or the weekday in the week that begins on a day.
enum class Rule { date, easter, friday, saturday };
constexpr std::pair<Rule, std::string_view> kRuleNames[] = {
    {Rule::date, "date"}, {Rule::easter, "easter"}, {Rule::friday, "friday"}, {Rule::saturday, "saturday"}};
constexpr const auto& enum_names(Rule) { return kRuleNames; }

struct Holiday {
  Rule rule;
  std::string value;
  base::Date valid_from;
  std::optional<base::Date> valid_to;
};

const std::vector<Holiday>& shipped_holidays() {
  static const std::vector<Holiday> all = [] {
    std::vector<Holiday> out;
    for (const auto& f : shipped_rows(samsyn_holidays(), kFields)) {
      const auto to = base::Date::parse(f[4]);
      ENSURE(to || f[4].empty());
      out.push_back({base::named<Rule>(f[1]), std::string(f[2]), base::Date::parse(f[3]).value(), to});
    }
    return out;
  }();
  return all;
}

// Gregorian Easter, by Oudin's arithmetic of golden number, epact and weekday.
base::Date easter_sunday(int year) {
  const int golden = year % 19, century = year / 100;
  const int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
  const int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
  const int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
  const int since_march = moon - weekday;  // days from 28 March
  return base::Date::from_ymd(year, 3, 28).value().plus_days(since_march);
}

base::Date weekday_from(base::Date first, std::chrono::weekday wanted) {
  return first.plus_days(static_cast<int>((wanted - std::chrono::weekday(first.days())).count()));
}

base::Date day_in(int year, const Holiday& one) {
  if (one.rule == Rule::easter) return easter_sunday(year).plus_days(std::stoi(one.value));
  const auto first = base::Date::parse(std::to_string(year) + "-" + one.value).value();
  if (one.rule == Rule::friday) return weekday_from(first, std::chrono::Friday);
  if (one.rule == Rule::saturday) return weekday_from(first, std::chrono::Saturday);
  return first;
}

}  // namespace

std::vector<base::Date> holidays_between(base::Date from, base::Date to) {
  std::vector<base::Date> out;
  for (int year = from.year(); year <= to.year(); ++year) {
    for (const auto& one : shipped_holidays()) {
      const auto day = day_in(year, one);
      const bool holds = day >= one.valid_from && (!one.valid_to || day <= *one.valid_to);
      if (holds && day >= from && day <= to) out.push_back(day);
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace parties
