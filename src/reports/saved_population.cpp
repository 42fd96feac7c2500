#include "reports/saved_population.h"

#include <algorithm>

#include "base/text.h"
#include "reports/figures_report.h"

namespace reports {

namespace {

base::Date first_of_year(int year) { return base::Date::from_ymd(year, 1, 1).value(); }

// The first day of the month, or of the quarter, that a day is in.
base::Date first_of_month(base::Date day, unsigned months) {
  return base::Date::from_ymd(day.year(), (day.month() - 1) / months * months + 1, 1).value();
}

void look_at_period(std::vector<base::Violation>& out, const SavedPopulation& saved,
                    const std::optional<parties::Unit>& unit) {
  if (saved.period == SavedPeriod::whole_project && (!unit || !unit->starts_on)) {
    out.push_back({"period", "saved_population.no_project", {}});
  }
  if (saved.period != SavedPeriod::fixed) return;
  if (!saved.from_on) out.push_back({"from_on", "field.required", {}});
  if (!saved.to_on) out.push_back({"to_on", "field.required", {}});
  if (saved.from_on && saved.to_on && *saved.to_on < *saved.from_on) {
    out.push_back({"to_on", "population.period_reversed", {}});
  }
}

// As they would be asked, of a register with nobody in it.
void look_at_filters(std::vector<base::Violation>& out, const std::string& text) {
  const auto add = [&](const base::Error& error) {
    for (const auto& violation : error.violations) out.push_back(violation);
  };
  const auto filters = filters_of(text);
  if (!filters.has_value()) return add(filters.error());
  const base::Date day = first_of_year(2000);
  const auto standing = analysis::standing_in({}, {day, day, analysis::DateBasis::took_part, *filters});
  if (!standing.has_value()) add(standing.error());
}

}  // namespace

base::Status check(const SavedPopulation& saved, const std::optional<parties::Unit>& unit) {
  std::vector<base::Violation> out;
  if (base::tidy_line(saved.name).empty()) out.push_back({"name", "field.required", {}});
  look_at_period(out, saved, unit);
  const std::string table = "table";
  if (saved.table && saved.table->lines == saved.table->columns)
    out.push_back({table + ".columns", "field.same", {}});
  look_at_filters(out, saved.filters);
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

FoundPeriod period_on(const SavedPopulation& saved, const std::optional<parties::Unit>& unit, base::Date today) {
  const base::Date new_year = first_of_year(today.year());
  switch (saved.period) {
    case SavedPeriod::fixed:
      return {saved.from_on.value_or(new_year), saved.to_on.value_or(today)};
    case SavedPeriod::last_month: {
      const base::Date first = first_of_month(today, 1);
      return {first.plus_months(-1), first.plus_days(-1)};
    }
    case SavedPeriod::last_quarter: {
      const base::Date first = first_of_month(today, 3);
      return {first.plus_months(-3), first.plus_days(-1)};
    }
    case SavedPeriod::last_year:
      return {first_of_year(today.year() - 1), new_year.plus_days(-1)};
    case SavedPeriod::last_12_months:
      return {today.plus_months(-12).plus_days(1), today};
    case SavedPeriod::whole_project: {
      if (!unit || !unit->starts_on) return {new_year, today};
      const base::Date last = unit->ends_on && *unit->ends_on < today ? *unit->ends_on : today;
      return {*unit->starts_on, std::max(last, *unit->starts_on)};
    }
    case SavedPeriod::this_year:
      break;
  }
  return {new_year, today};
}

}  // namespace reports
