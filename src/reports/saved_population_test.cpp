#include "reports/saved_population.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }
const base::Date kToday = day("2026-11-23");

SavedPopulation saved(SavedPeriod period) {
  SavedPopulation out;
  out.name = "Unga utan arbete";
  out.period = period;
  return out;
}

parties::Unit project(std::optional<base::Date> starts_on, std::optional<base::Date> ends_on) {
  parties::Unit out;
  out.starts_on = starts_on;
  out.ends_on = ends_on;
  return out;
}

std::string found(const SavedPopulation& of, const std::optional<parties::Unit>& unit = {}) {
  const auto period = period_on(of, unit, kToday);
  return period.from.str() + " " + period.to.str();
}

std::string faults(const SavedPopulation& of, const std::optional<parties::Unit>& unit = {}) {
  const auto status = check(of, unit);
  if (status.has_value()) return "";
  std::string out;
  for (const auto& one : status.error().violations) out += one.field + " " + one.rule + "; ";
  return out;
}

TEST(SavedPeriod, moves_with_the_calendar) {
  EXPECT_EQ(found(saved(SavedPeriod::this_year)), "2026-01-01 2026-11-23");
  EXPECT_EQ(found(saved(SavedPeriod::last_year)), "2025-01-01 2025-12-31");
  EXPECT_EQ(found(saved(SavedPeriod::last_12_months)), "2025-11-24 2026-11-23");
  auto fixed = saved(SavedPeriod::fixed);
  fixed.from_on = day("2024-02-01");
  fixed.to_on = day("2024-02-29");
  EXPECT_EQ(found(fixed), "2024-02-01 2024-02-29");
}

TEST(SavedPeriod, of_a_whole_project_ends_with_it_or_today) {
  const auto whole = saved(SavedPeriod::whole_project);
  EXPECT_EQ(found(whole, project(day("2017-09-01"), day("2019-08-31"))), "2017-09-01 2019-08-31");
  EXPECT_EQ(found(whole, project(day("2025-09-01"), day("2027-08-31"))), "2025-09-01 2026-11-23");
  EXPECT_EQ(found(whole, project(day("2025-09-01"), {})), "2025-09-01 2026-11-23");
  EXPECT_EQ(found(whole, project({}, {})), "2026-01-01 2026-11-23");
}

TEST(SavedPopulation, is_checked_field_by_field) {
  EXPECT_EQ(faults(saved(SavedPeriod::this_year)), "");
  auto wrong = saved(SavedPeriod::fixed);
  wrong.name = "  ";
  wrong.filters = "shoe_size:44";
  EXPECT_EQ(
      faults(wrong),
      "name field.required; from_on field.required; to_on field.required; filters figures.variable_unknown; ");
  wrong = saved(SavedPeriod::fixed);
  wrong.from_on = day("2026-02-01");
  wrong.to_on = day("2026-01-31");
  wrong.filters = "sex:woman;age:24-16";
  EXPECT_EQ(faults(wrong), "to_on population.period_reversed; filters[2].values[1] band.reversed; ");
  EXPECT_EQ(faults(saved(SavedPeriod::whole_project)), "period saved_population.no_project; ");
  EXPECT_EQ(faults(saved(SavedPeriod::whole_project), project(day("2026-01-01"), {})), "");
}

}  // namespace
}  // namespace reports
