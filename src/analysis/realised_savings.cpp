#include "analysis/realised_savings.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/savings_amounts.h"
#include "base/distributions.h"

namespace analysis {

namespace {

std::int64_t divide_half_away(std::int64_t value, std::int64_t by) {
  return (value + (value < 0 ? -by : by) / 2) / by;
}

// One participant who is counted: what was paid in the months before, and how many after are observed.
struct Counted {
  size_t place;
  Month start;
  std::int64_t before_ore;
  int after;
};

// Whole numbers until the end: what B months before would have been worth is told in B-ths.
struct Sum {
  int person_months = 0;
  std::int64_t before_times_months = 0;
  std::int64_t paid_ore = 0;

  void add(std::int64_t before_ore, std::int64_t paid) {
    ++person_months;
    before_times_months += before_ore;
    paid_ore += paid;
  }
  SavingsSum of(int months_before) const {
    const std::int64_t before = divide_half_away(before_times_months, months_before);
    return {person_months, before, paid_ore,
            divide_half_away(before_times_months - paid_ore * months_before, months_before)};
  }
};

Counted counted(const RealisedSavingsInput& input, const SavingsAmounts& amounts, size_t place) {
  const Month start = input.participants[place].start;
  return {place, start, amounts.sum(place, {start.number - input.months_before}, input.months_before),
          std::min(input.months_after, input.last_month.number - start.number)};
}

std::int64_t paid_after(const SavingsAmounts& amounts, const Counted& one) {
  return amounts.sum(one.place, {one.start.number + 1}, one.after);
}

std::vector<StoodAs> standings(const RealisedSavingsInput& input, const std::vector<SavingsStanding>& found,
                               const SavingsAmounts& amounts) {
  std::vector<StoodAs> out;
  for (size_t i = 0; i < input.participants.size(); ++i) {
    StoodAs one{found[i]};
    if (one.standing == SavingsStanding::counted) {
      const Counted person = counted(input, amounts, i);
      one.is_never_assisted = person.before_ore + paid_after(amounts, person) == 0;
    }
    out.push_back(one);
  }
  return out;
}

class Savings {
 public:
  Savings(const RealisedSavingsInput& input, const std::vector<SavingsStanding>& found,
          const SavingsAmounts& amounts)
      : input_(input), amounts_(amounts) {
    const auto all = standings(input, found, amounts);
    for (size_t i = 0; i < all.size(); ++i) {
      if (all[i].standing == SavingsStanding::begun_too_early) ++out_.begun_too_early;
      if (all[i].standing == SavingsStanding::begun_too_late) ++out_.begun_too_late;
      if (all[i].standing == SavingsStanding::with_another) ++out_.with_another;
      if (all[i].is_never_assisted) ++out_.never_assisted;
      if (all[i].standing == SavingsStanding::counted) counted_.push_back(counted(input, amounts, i));
    }
    out_.participants = static_cast<int>(input.participants.size());
    out_.counted = static_cast<int>(counted_.size());
  }

  RealisedSavings make() {
    put_months();
    put_sums();
    put_mean();
    if (input_.cost_ore) put_recovery(*input_.cost_ore);
    return std::move(out_);
  }

 private:
  std::int64_t paid(const Counted& one, int k) const { return amounts_.of(one.place, {one.start.number + k}); }

  void put_months() {
    for (int k = -input_.months_before; k <= input_.months_after; ++k) {
      if (k == 0) continue;
      SavingsMonth month{k};
      for (const auto& one : counted_) {
        if (k > one.after) continue;
        ++month.people;
        month.paid_ore += paid(one, k);
      }
      if (month.people > 0) out_.months.push_back(month);
    }
  }

  void put_sums() {
    std::map<int, Sum> years;
    Sum total;
    for (const auto& one : counted_) {
      for (int k = 1; k <= one.after; ++k) {
        const int month = one.start.number + k;
        const std::int64_t ore = paid(one, k);
        total.add(one.before_ore, ore);
        years[Month{month}.year()].add(one.before_ore, ore);
        by_month_[month] += one.before_ore - ore * input_.months_before;
      }
    }
    for (const auto& [year, sum] : years) out_.years.push_back({year, sum.of(input_.months_before)});
    out_.total = total.of(input_.months_before);
  }

  void put_mean() {
    if (counted_.empty()) return;
    double sum = 0, months = 0;
    std::vector<double> of_person;
    for (const auto& one : counted_) {
      const std::int64_t after = paid_after(amounts_, one);
      of_person.push_back(static_cast<double>(one.before_ore * one.after - after * input_.months_before) /
                          (100.0 * input_.months_before));
      sum += of_person.back();
      months += one.after;
    }
    SavingsMean out{sum / months, {}, {}, {}};
    const auto n = static_cast<double>(counted_.size());
    if (counted_.size() > 1) {
      double squares = 0;
      for (size_t i = 0; i < counted_.size(); ++i) {
        const double off = of_person[i] - out.mean * counted_[i].after;
        squares += off * off;
      }
      out.se = std::sqrt(n / (n - 1) * squares) / months;
      out.low = out.mean - base::kNormal975 * *out.se;
      out.high = out.mean + base::kNormal975 * *out.se;
    }
    out_.mean = out;
  }

  void put_recovery(std::int64_t cost_ore) {
    const std::int64_t saving = out_.total.saving_ore;
    SavingsRecovery out{cost_ore, saving - cost_ore, 0, {}};
    if (cost_ore > 0) out.share = static_cast<double>(saving) / static_cast<double>(cost_ore);
    std::int64_t so_far = 0;
    for (const auto& [month, saved] : by_month_) {
      so_far += saved;
      const bool is_covered = so_far >= cost_ore * input_.months_before;
      if (!is_covered) out.covered.reset();
      if (is_covered && !out.covered) out.covered = Month{month};
    }
    out_.recovery = out;
  }

  const RealisedSavingsInput& input_;
  const SavingsAmounts& amounts_;
  std::vector<Counted> counted_;
  std::map<int, std::int64_t> by_month_;  // in B-ths of an öre
  RealisedSavings out_;
};

}  // namespace

std::vector<StoodAs> standings_of(const RealisedSavingsInput& input) {
  const auto found = savings_standings(input);
  return standings(input, found, SavingsAmounts(input, found));
}

base::Result<RealisedSavings> realised_savings(const RealisedSavingsInput& input) {
  TRY(check_savings(input));
  const auto found = savings_standings(input);
  const SavingsAmounts amounts(input, found);
  return Savings(input, found, amounts).make();
}

}  // namespace analysis
