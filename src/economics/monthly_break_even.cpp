#include "economics/monthly_break_even.h"

#include <algorithm>
#include <limits>

#include "base/portable_math.h"

namespace economics {

namespace {

Faults check(const MonthlyBreakEvenInput& input) {
  Faults faults;
  faults.want_count("months", input.months, 1, kMonthsMax);
  faults.want_some("cost_kr_by_month", input.cost_by_month.size());
  if (static_cast<int>(input.cost_by_month.size()) > input.months) {
    faults.want_length("cost_kr_by_month", input.cost_by_month.size(),
                       static_cast<size_t>(std::max(input.months, 0)));
  }
  for (size_t m = 0; m < input.cost_by_month.size(); ++m) {
    faults.want_not_negative(at("cost_kr_by_month", m), input.cost_by_month[m]);
  }
  if (std::count(input.cost_by_month.begin(), input.cost_by_month.end(), Money{}) ==
      static_cast<std::ptrdiff_t>(input.cost_by_month.size())) {
    faults.add("cost_kr_by_month", "amount.not_positive");
  }
  check_lines(faults, input.lines);
  faults.want_some("start_months", input.start_months.size());
  if (input.start_months.size() > kStartsMax) {
    faults.add("start_months", "list.too_long", {{"max", std::to_string(kStartsMax)}});
  }
  for (size_t i = 0; i < input.start_months.size(); ++i) {
    faults.want_count(at("start_months", i), input.start_months[i], 1, input.months);
  }
  if (input.effect_months) faults.want_count("effect_months", *input.effect_months, 1, kMonthsMax);
  faults.want_share("deadweight", input.deadweight);
  faults.want_rate("rate", input.rate);
  return faults;
}

// How many people's effect falls in each month, from 1, as far as is looked at.
std::vector<int> people_by_month(const MonthlyBreakEvenInput& input) {
  std::vector<int> people(static_cast<size_t>(input.months) + 1);
  for (const int start : input.start_months) {
    const int end = input.effect_months ? std::min(input.months, start + *input.effect_months - 1) : input.months;
    for (int m = start; m <= end; ++m) ++people[static_cast<size_t>(m)];
  }
  return people;
}

// Σ q^m over a person's whole effect, also beyond what is looked at; summed over the persons.
double whole_effect(const MonthlyBreakEvenInput& input, double q) {
  if (!input.effect_months && q >= 1) return std::numeric_limits<double>::infinity();
  const int length = input.effect_months.value_or(0);
  std::vector<double> worth(static_cast<size_t>(input.months + length) + 1);  // Σ_{i≤m} q^i
  double power = 1;
  for (size_t m = 1; m < worth.size(); ++m) worth[m] = worth[m - 1] + (power *= q);
  double sum = 0;
  for (const int start : input.start_months) {
    const double before = worth[static_cast<size_t>(start) - 1];
    const double all = input.effect_months ? worth[static_cast<size_t>(start + length) - 1] : q / (1 - q);
    sum += all - before;
  }
  return sum;
}

struct Months {
  std::vector<double> factor;  // q^m
  std::vector<double> cost;    // discounted
  std::vector<int> people;
  double cost_sum = 0;
  double whole_effect = 0;
};

Months months_of(const MonthlyBreakEvenInput& input) {
  const double q = base::portable_power(1.0 + input.rate, -1.0 / 12);
  const auto count = static_cast<size_t>(input.months) + 1;
  Months out{std::vector<double>(count, 1.0), std::vector<double>(count), people_by_month(input), 0,
             whole_effect(input, q)};
  for (size_t m = 1; m < count; ++m) {
    out.factor[m] = out.factor[m - 1] * q;
    if (m <= input.cost_by_month.size()) out.cost[m] = input.cost_by_month[m - 1].kronor() * out.factor[m];
    out.cost_sum += out.cost[m];
  }
  return out;
}

MonthlyBreakEvenRow row(const ActorLine& line, const MonthlyBreakEvenInput& input, const Months& months) {
  const double monthly = line.yearly.kronor() / 12 * (kWhole - input.deadweight).value();
  MonthlyBreakEvenRow out;
  out.name = line.name;
  double net = 0, lowest = 0;
  for (int month = 1; month <= input.months; ++month) {
    const auto m = static_cast<size_t>(month);
    net += monthly * months.people[m] * months.factor[m] - months.cost[m];
    if (net < 0) out.month.reset();
    if (net >= 0 && !out.month) out.month = month;
    if (month == 1 || net < lowest) {
      lowest = net;
      out.lowest_month = month;
    }
    out.net.push_back(to_krona_half_away(net));
  }
  out.lowest_net = to_krona_half_away(lowest);
  if (out.month) {
    out.outcome = Outcome::reached;
  } else if (monthly > 0 && monthly * months.whole_effect > months.cost_sum) {
    out.outcome = Outcome::beyond_horizon;
  }
  return out;
}

}  // namespace

base::Result<MonthlyBreakEven> monthly_break_even(const MonthlyBreakEvenInput& input) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  const Months months = months_of(input);
  MonthlyBreakEven out;
  out.cost_present_value = to_krona_half_away(months.cost_sum);
  for (const ActorLine& line : with_sums(input.lines)) out.rows.push_back(row(line, input, months));
  out.society = out.rows.back();
  out.rows.pop_back();
  out.sum_of_lines = out.rows.back();
  out.rows.pop_back();
  return out;
}

}  // namespace economics
