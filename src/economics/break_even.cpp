#include "economics/break_even.h"

#include <cmath>
#include <limits>

namespace economics {

namespace {

Faults check(const BreakEvenInput& input) {
  Faults faults;
  if (input.cost <= Money{}) faults.add("cost_kr", "amount.not_positive");
  check_lines(faults, input.lines);
  faults.want_count("people", input.people, 1, kBreakEvenPeopleMax);
  faults.want_share("deadweight", input.deadweight);
  faults.want_count("years", input.years, 1, kYearsMax);
  faults.want_rate(in("discounting", "rate"), input.discounting.rate);
  return faults;
}

// Of one krona a year without end.
double perpetuity(const Discounting& discounting) {
  if (discounting.rate <= 0) return std::numeric_limits<double>::infinity();
  return (discounting.timing == Timing::end_of_year ? 1.0 : 1.0 + discounting.rate) / discounting.rate;
}

std::optional<double> crossing(double cost, double yearly, const BreakEvenInput& input) {
  double before = 0;
  for (int year = 1; year <= input.years; ++year) {
    const double gained = yearly * discount_factor(input.discounting, year);
    if (before + gained >= cost) return year - 1 + (cost - before) / gained;
    before += gained;
  }
  return std::nullopt;
}

BreakEvenRow row(const ActorLine& line, const BreakEvenInput& input) {
  const double cost = input.cost.kronor();
  const double person = line.yearly.kronor() * (kWhole - input.deadweight).value();
  const double yearly = person * input.people;
  const double annuity = annuity_factor(input.discounting, input.years);
  BreakEvenRow out;
  out.name = line.name;
  out.worth = to_krona_half_away(yearly * annuity);
  out.net = out.worth - input.cost;
  if (person <= 0) return out;
  out.people_needed = cost / (person * annuity);
  if (std::ceil(*out.people_needed) <= std::numeric_limits<int>::max()) {
    out.whole_people_needed = static_cast<int>(std::ceil(*out.people_needed));
  }
  out.years = crossing(cost, yearly, input);
  if (out.years) {
    out.outcome = Outcome::reached;
  } else if (yearly * perpetuity(input.discounting) > cost) {
    out.outcome = Outcome::beyond_horizon;
  }
  return out;
}

}  // namespace

std::vector<ActorLine> with_sums(const std::vector<ActorLine>& lines) {
  std::vector<ActorLine> out = lines;
  ActorLine all{"sum_of_lines", {}, false}, society{"society", {}, false};
  for (const ActorLine& line : lines) {
    all.yearly += line.yearly;
    if (!line.transfer) society.yearly += line.yearly;
  }
  out.push_back(all);
  out.push_back(society);
  return out;
}

base::Result<BreakEven> break_even(const BreakEvenInput& input) {
  Faults faults = check(input);
  if (faults.any()) return faults.error();
  BreakEven out;
  for (const ActorLine& line : with_sums(input.lines)) out.rows.push_back(row(line, input));
  out.society = out.rows.back();
  out.rows.pop_back();
  out.sum_of_lines = out.rows.back();
  out.rows.pop_back();
  return out;
}

}  // namespace economics
