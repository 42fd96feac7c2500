#include "analysis/hidden_counts.h"

#include <algorithm>
#include <numeric>

namespace analysis {

namespace {

constexpr size_t kTakenMax = 400;  // of a count; more than any threshold asks for
constexpr int kTriesMax = 1000;

std::int64_t value_of(const GreatestValue& found, int unknown, std::int64_t otherwise) {
  return found.solution ? (*found.solution)[static_cast<size_t>(unknown)] : otherwise;
}

}  // namespace

HiddenCounts::HiddenCounts(std::vector<SumRow> rows, const WholeNumbers& truth, std::int64_t most)
    : system_(static_cast<int>(truth.size()), std::move(rows), most), taken_(truth.size()), extremes_(truth.size()) {
  learn(truth);
}

void HiddenCounts::learn(const WholeNumbers& solution) {
  for (size_t j = 0; j < solution.size(); ++j) {
    if (taken_[j].size() < kTakenMax) taken_[j].insert(solution[j]);
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

const HiddenCounts::Extremes& HiddenCounts::extremes(int unknown) {
  auto& out = extremes_[static_cast<size_t>(unknown)];
  if (!out) {
    out = Extremes{system_.greatest(unknown, -1), system_.greatest(unknown, 1)};
    for (const auto* one : {&out->lowest, &out->highest}) {
      if (one->solution) learn(*one->solution);
    }
  }
  return *out;
}

CountRange HiddenCounts::range(int unknown) {
  const auto at = static_cast<size_t>(unknown);
  const Extremes& found = extremes(unknown);
  return {value_of(found.lowest, unknown, *taken_[at].begin()), value_of(found.highest, unknown, *taken_[at].rbegin()),
          found.lowest.proven && found.highest.proven};
}

bool HiddenCounts::is_concealed(int unknown, const Concealment& wanted) {
  if (is_enough(unknown, wanted)) return true;
  if (!may_be_concealed(unknown, wanted)) return false;
  const CountRange whole = range(unknown);
  if (whole.upper - whole.lower + 1 < wanted.threshold) return false;
  if (wanted.zeros_are_small && whole.upper < wanted.threshold) return false;
  const Extremes& found = extremes(unknown);
  if (found.lowest.solution && found.highest.solution) {
    learn_between(*found.lowest.solution, *found.highest.solution, wanted.threshold);
  }
  int tries = 0;
  for (std::int64_t value = whole.lower; value <= whole.upper && tries < kTriesMax; ++value) {
    if (is_enough(unknown, wanted)) return true;
    if (taken_[static_cast<size_t>(unknown)].contains(value)) continue;
    ++tries;
    if (const auto one = system_.with_value(unknown, value); one.solution) learn(*one.solution);
  }
  return is_enough(unknown, wanted);
}

}  // namespace analysis
