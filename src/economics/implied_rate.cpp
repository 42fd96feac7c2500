#include "economics/implied_rate.h"

#include <algorithm>

namespace economics {

namespace {

Faults check(const ImpliedRateInput& input) {
  Faults faults;
  faults.want_some("lines", input.lines.size());
  if (input.rounded_to <= Money{}) faults.add("rounded_to_kr", "amount.not_positive");
  const size_t years = input.lines.empty() ? 0 : input.lines.front().cumulative.size();
  for (size_t i = 0; i < input.lines.size(); ++i) {
    const PrintedLine& line = input.lines[i];
    const std::string cells = at("lines", i, "cumulative_kr");
    faults.want_length(cells, line.cumulative.size(), years);
    if (line.cumulative.size() > kYearsMax) faults.want_count(cells, kYearsMax + 1, 1, kYearsMax);
    if (line.yearly * 2 <= input.rounded_to && line.yearly * 2 >= -input.rounded_to) {
      faults.add(at("lines", i, "yearly_kr"), "amount.within_rounding");
    }
  }
  const size_t telling = input.timing == Timing::first_year_undiscounted ? 2 : 1;
  if (!input.lines.empty() && years < telling) faults.add("lines[0].cumulative_kr", "horizon.no_rate");
  return faults;
}

struct Quotients {
  double low = 0;
  double high = 0;
};

// All that P/A can be, where both are known to half a unit and A is not nought.
Quotients quotients(Money total, Money yearly, Money unit) {
  const double half = unit.kronor() / 2;
  const double corners[] = {
      (total.kronor() - half) / (yearly.kronor() - half), (total.kronor() - half) / (yearly.kronor() + half),
      (total.kronor() + half) / (yearly.kronor() - half), (total.kronor() + half) / (yearly.kronor() + half)};
  const auto [low, high] = std::minmax_element(std::begin(corners), std::end(corners));
  return {*low, *high};
}

ImpliedCell cell(const PrintedLine& line, int years, const ImpliedRateInput& input) {
  const Money total = line.cumulative[static_cast<size_t>(years) - 1];
  ImpliedCell out{line.name, years, rate_of_annuity(quotient(total, line.yearly), years, input.timing), {}};
  const Quotients range = quotients(total, line.yearly, input.rounded_to);
  // The annuity falls in the rate: what is beyond the ends of our scale is cut at them.
  const double largest = annuity_factor({kRateMin, input.timing}, years);
  const double smallest = annuity_factor({kRateMax, input.timing}, years);
  if (range.low > largest || range.high < smallest) return out;
  out.interval = RateInterval{range.high >= largest ? kRateMin : *rate_of_annuity(range.high, years, input.timing),
                              range.low <= smallest ? kRateMax : *rate_of_annuity(range.low, years, input.timing)};
  return out;
}

std::optional<RateInterval> common(const std::vector<ImpliedCell>& cells) {
  RateInterval out{kRateMin, kRateMax};
  for (const ImpliedCell& one : cells) {
    if (!one.interval) return std::nullopt;
    out.low = std::max(out.low, one.interval->low);
    out.high = std::min(out.high, one.interval->high);
  }
  if (out.low > out.high) return std::nullopt;
  return out;
}

}  // namespace

std::optional<double> rate_of_annuity(double annuity, int years, Timing timing) {
  double low = kRateMin, high = kRateMax;
  if (annuity > annuity_factor({low, timing}, years) || annuity < annuity_factor({high, timing}, years)) {
    return std::nullopt;
  }
  for (int i = 0; i < 100; ++i) {
    const double middle = (low + high) / 2;
    (annuity_factor({middle, timing}, years) > annuity ? low : high) = middle;
  }
  return (low + high) / 2;
}

base::Result<ImpliedRate> implied_rate(const ImpliedRateInput& input) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  ImpliedRate out;
  const bool undiscounted = input.timing == Timing::first_year_undiscounted;
  for (const PrintedLine& line : input.lines) {
    const Money off = line.cumulative.front() - line.yearly;
    if (undiscounted && (off > input.rounded_to || off < -input.rounded_to)) out.first_year_fits = false;
    const int years = static_cast<int>(line.cumulative.size());
    for (int n = undiscounted ? 2 : 1; n <= years; ++n) out.cells.push_back(cell(line, n, input));
  }
  out.common = common(out.cells);
  return out;
}

}  // namespace economics
