#include "analysis/hidden_counts.h"

#include <algorithm>
#include <numeric>

namespace analysis {

namespace {

constexpr size_t kTakenMax = 400;  // of a count; more than any threshold asks for
constexpr int kTriesMax = 100;
constexpr int kEffort = 200, kGreatEffort = 3000;  // branches

}  // namespace

HiddenCounts::HiddenCounts(const std::vector<SumRow>& rows, const WholeNumbers& truth,
                           const std::vector<double>& weights, std::int64_t most)
    : truth_(truth),
      system_(static_cast<int>(truth.size()), rows, most),
      nearby_(rows, truth, weights, most),
      taken_(truth.size()),
      lowest_(truth.size(), std::make_shared<WholeNumbers>(truth)),
      highest_(lowest_) {
  learn(truth);
}

void HiddenCounts::learn(const WholeNumbers& solution) {
  Solution kept;
  const auto keep = [&] { return kept ? kept : kept = std::make_shared<WholeNumbers>(solution); };
  for (size_t j = 0; j < solution.size(); ++j) {
    if (taken_[j].size() < kTakenMax) taken_[j].insert(solution[j]);
    if (solution[j] < (*lowest_[j])[j]) lowest_[j] = keep();
    if (solution[j] > (*highest_[j])[j]) highest_[j] = keep();
  }
}

// Between two solutions lie others: as many steps as the greatest number that divides every difference.
void HiddenCounts::learn_between(const WholeNumbers& from, const WholeNumbers& to, int steps_max) {
  std::int64_t steps = 0;
  for (size_t j = 0; j < from.size(); ++j) steps = std::gcd(steps, to[j] - from[j]);
  WholeNumbers between = from;
  for (std::int64_t step = 1; step < steps && step <= steps_max; ++step) {
    for (size_t j = 0; j < from.size(); ++j) between[j] += (to[j] - from[j]) / steps;
    learn(between);
  }
}

// One step up, one down, two up …: most counts are concealed by a few solutions that differ little from the truth.
void HiddenCounts::look_near(int unknown, const Concealment& wanted) {
  const auto at = static_cast<size_t>(unknown);
  const int farthest = wanted.zeros_are_small ? 2 * wanted.threshold : wanted.threshold;
  bool possible[2] = {true, true};
  for (int away = 1; away <= farthest; ++away) {
    for (const int up : {1, 0}) {
      const std::int64_t value = truth_[at] + (up ? away : -away);
      if (!possible[up] || taken_[at].contains(value)) continue;
      const auto found = nearby_.find(unknown, value);
      possible[up] = found.has_value();
      if (!found) continue;
      found_.push_back(*found);
      learn_along(*found, farthest);
      if (is_enough(unknown, wanted)) return;
    }
  }
}

// What can be done once can be done again, and be undone, as long as no count becomes negative.
void HiddenCounts::learn_along(const WholeNumbers& solution, int times) {
  for (const int direction : {1, -1}) {
    WholeNumbers next = truth_;
    for (int time = 0; time < times; ++time) {
      for (size_t j = 0; j < next.size(); ++j) next[j] += direction * (solution[j] - truth_[j]);
      if (std::any_of(next.begin(), next.end(), [](std::int64_t one) { return one < 0; })) break;
      learn(next);
    }
  }
}

bool HiddenCounts::is_enough(int unknown, const Concealment& wanted) const {
  const auto& taken = taken_[static_cast<size_t>(unknown)];
  return taken.size() >= static_cast<size_t>(wanted.threshold) &&
         (!wanted.zeros_are_small || *taken.rbegin() >= wanted.threshold);
}

bool HiddenCounts::may_be_concealed(int unknown, const Concealment& wanted) const {
  const auto at = static_cast<size_t>(unknown);
  const std::int64_t low = system_.box().low[at], high = system_.box().high[at];
  return high - low + 1 >= wanted.threshold && (!wanted.zeros_are_small || high >= wanted.threshold);
}

CountRange HiddenCounts::range(int unknown, int branches_max) {
  const auto at = static_cast<size_t>(unknown);
  const auto lowest = system_.greatest(unknown, -1, branches_max, *lowest_[at]);
  const auto highest = system_.greatest(unknown, 1, branches_max, *highest_[at]);
  if (lowest.solution) learn(*lowest.solution);
  if (highest.solution) learn(*highest.solution);
  return {(*lowest_[at])[at], (*highest_[at])[at], lowest.proven && highest.proven};
}

CountRange HiddenCounts::range(int unknown) { return range(unknown, kGreatEffort); }

bool HiddenCounts::is_concealed(int unknown, const Concealment& wanted) {
  if (is_enough(unknown, wanted)) return true;
  if (!may_be_concealed(unknown, wanted)) return false;
  look_near(unknown, wanted);
  if (is_enough(unknown, wanted)) return true;
  const std::int64_t at_most = system_.bound(unknown, 1), at_least = -system_.bound(unknown, -1);
  if (at_most - at_least + 1 < wanted.threshold || (wanted.zeros_are_small && at_most < wanted.threshold))
    return false;
  const CountRange whole = range(unknown, kEffort);
  if (whole.upper - whole.lower + 1 < wanted.threshold) return false;
  if (wanted.zeros_are_small && whole.upper < wanted.threshold) return false;
  look_everywhere(unknown, wanted, whole);
  return is_enough(unknown, wanted);
}

// From one end to the other, value by value.
void HiddenCounts::look_everywhere(int unknown, const Concealment& wanted, const CountRange& whole) {
  const auto at = static_cast<size_t>(unknown);
  learn_between(*lowest_[at], *highest_[at], wanted.threshold);
  int tries = 0;
  for (std::int64_t value = whole.lower; value <= whole.upper && tries < kTriesMax; ++value) {
    if (is_enough(unknown, wanted)) return;
    if (taken_[at].contains(value)) continue;
    ++tries;
    const auto one = system_.with_value(unknown, value, kEffort);
    if (!one.solution) continue;
    learn(*one.solution);
    found_.push_back(*one.solution);
  }
}

}  // namespace analysis
