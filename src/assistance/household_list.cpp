#include "assistance/household_list.h"

#include <algorithm>

namespace assistance {

namespace {

bool fits(const HouseholdRow& row, const MonthPeriod& period, HouseholdFilter filter) {
  switch (filter) {
    case HouseholdFilter::all: return true;
    case HouseholdFilter::ongoing: return row.is_ongoing;
    case HouseholdFilter::throughout: return row.month_count == period.month_count();
    case HouseholdFilter::long_term: return row.duration() >= Duration::long_term;
    case HouseholdFilter::very_long_term: return row.duration() == Duration::very_long_term;
    case HouseholdFilter::left:
    case HouseholdFilter::returned:
    case HouseholdFilter::not_returned: return !row.exits.empty();
  }
  return false;
}

std::int64_t measure_of(const HouseholdRow& row, HouseholdSort sort_by) {
  switch (sort_by) {
    case HouseholdSort::name: return 0;
    case HouseholdSort::household_type: return static_cast<std::int64_t>(row.household_type);
    case HouseholdSort::month_count: return row.month_count;
    case HouseholdSort::amount_ore: return row.amount_ore;
    case HouseholdSort::average_ore: return row.average_ore();
  }
  return 0;
}

}  // namespace

base::Status check(const MonthPeriod& period) {
  std::vector<base::Violation> broken;
  const std::pair<const char*, base::Date> ends[] = {{"from_month", period.from_month}, {"to_month", period.to_month}};
  for (const auto& [field, month] : ends) {
    if (month != month.month_start()) broken.push_back({field, "assistance.month_form", {}});
    if (month.year() < kFirstYear) broken.push_back({field, "date.out_of_range", {}});
  }
  if (period.to_month < period.from_month) {
    broken.push_back({"to_month", "assistance.period_order", {}});
  } else if (period.month_count() > kPeriodMonthsMax) {
    broken.push_back({"to_month", "assistance.period_long", {{"max", std::to_string(kPeriodMonthsMax)}}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

std::vector<HouseholdRow> arranged(std::vector<HouseholdRow> rows, const MonthPeriod& period, HouseholdFilter filter,
                                   HouseholdSort sort_by, bool is_descending) {
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [&](const HouseholdRow& row) { return !fits(row, period, filter); }),
             rows.end());
  if (sort_by == HouseholdSort::name) {
    if (is_descending) std::reverse(rows.begin(), rows.end());
    return rows;
  }
  std::stable_sort(rows.begin(), rows.end(), [&](const HouseholdRow& a, const HouseholdRow& b) {
    const auto left = measure_of(a, sort_by), right = measure_of(b, sort_by);
    return is_descending ? left > right : left < right;
  });
  return rows;
}

std::optional<analysis::Concentration> concentration_of(const std::vector<HouseholdRow>& rows,
                                                        const MonthPeriod& period) {
  std::vector<analysis::HouseholdCost> costs;
  for (const auto& row : rows) {
    if (!row.is_protected) costs.push_back({row.id, row.amount_ore, row.month_count == period.month_count()});
  }
  if (costs.empty()) return std::nullopt;
  auto found = analysis::concentration(costs, {{0.1, 0.2}, 100});
  if (!found.has_value()) return std::nullopt;
  return std::move(*found);
}

}  // namespace assistance
