#include "assistance/standing.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace assistance {

namespace {

constexpr std::string_view kSource = "Socialstyrelsen, statistik om ekonomiskt bistånd";

int count_of_last(const Months& months, base::Date as_of, int of_months) {
  const auto from = months.lower_bound(as_of.plus_months(1 - of_months));
  return static_cast<int>(std::distance(from, months.upper_bound(as_of)));
}

int in_row(const Months& months, base::Date last) {
  int count = 0;
  while (months.count(last.plus_months(-count)) > 0) ++count;
  return count;
}

}  // namespace

Months months_with_assistance(const AssistanceMonths& all) {
  Months out;
  for (const auto& one : all) {
    if (one.amount_ore > 0) out.insert(one.month);
  }
  return out;
}

const std::vector<DurationRule>& duration_rules() {
  static const std::vector<DurationRule> rules = {{Duration::short_term, 1, 12, kSource},
                                                  {Duration::long_term, 10, 12, kSource},
                                                  {Duration::very_long_term, 27, 36, kSource}};
  return rules;
}

Duration duration_of(int months_of_12, int months_of_36) {
  Duration out = Duration::none;
  for (const auto& rule : duration_rules()) {
    const int count = rule.of_months == 12 ? months_of_12 : months_of_36;
    if (count >= rule.months_min) out = rule.duration;
  }
  return out;
}

base::Date month_to_count(const Months& months, base::Date today) {
  const base::Date current = today.month_start();
  return months.count(current) > 0 ? current : current.plus_months(-1);
}

Standing standing_in(const Months& months, base::Date as_of) {
  Standing out{as_of, in_row(months, as_of), count_of_last(months, as_of, 12), count_of_last(months, as_of, 36), {}};
  out.duration = duration_of(out.months_of_12, out.months_of_36);
  return out;
}

std::vector<YearSum> sums_per_year(const AssistanceMonths& all) {
  std::map<int, YearSum, std::greater<>> sums;
  for (const auto& one : all) sums[one.month.year()].amount_ore += one.amount_ore;
  for (const auto month : months_with_assistance(all)) ++sums[month.year()].month_count;
  std::vector<YearSum> out;
  for (auto& [year, sum] : sums) {
    sum.year = year;
    out.push_back(sum);
  }
  return out;
}

Before before(const Months& months, base::Date starts_on) {
  const base::Date month = starts_on.month_start();
  return {in_row(months, month.plus_months(-1)),
          static_cast<int>(std::distance(months.begin(), months.lower_bound(month)))};
}

}  // namespace assistance
