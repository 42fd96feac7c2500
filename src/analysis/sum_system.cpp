#include "analysis/sum_system.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/sum_relaxation.h"
#include "base/ensure.h"

namespace analysis {

namespace {

constexpr double kWhole = 1e-6;  // closer than this to a whole number is no reason to cut there

struct Cut {
  size_t unknown = 0;
  std::int64_t below = 0;  // one half has x ≤ below, the other x > below
};

bool is_inside(const WholeBox& box, const WholeNumbers& x) {
  for (size_t j = 0; j < x.size(); ++j) {
    if (x[j] < box.low[j] || x[j] > box.high[j]) return false;
  }
  return true;
}

WholeNumbers rounded(const std::vector<double>& values, const WholeBox& box) {
  WholeNumbers out = box.low;
  for (size_t j = 0; j < values.size(); ++j) {
    if (values[j] > static_cast<double>(box.low[j]))
      out[j] = std::min<std::int64_t>(std::llround(values[j]), box.high[j]);
  }
  return out;
}

// Where the guess is farthest from whole; otherwise the widest unknown in its middle. None: all are fixed.
std::optional<Cut> cut(const RelaxedAnswer& guess, const WholeBox& box) {
  std::optional<Cut> out;
  double farthest = kWhole;
  for (size_t j = 0; j < guess.values.size(); ++j) {
    const double away = std::fabs(guess.values[j] - std::round(guess.values[j]));
    const auto below = static_cast<std::int64_t>(std::floor(guess.values[j]));
    if (away <= farthest || below < box.low[j] || below >= box.high[j]) continue;
    farthest = away;
    out = Cut{j, below};
  }
  std::int64_t widest = 0;
  for (size_t j = 0; !out && j < box.low.size(); ++j) widest = std::max(widest, box.high[j] - box.low[j]);
  for (size_t j = 0; !out && widest > 0 && j < box.low.size(); ++j) {
    if (box.high[j] - box.low[j] == widest) out = Cut{j, box.low[j] + widest / 2};
  }
  return out;
}

}  // namespace

class SumSystem::Search {
 public:
  Search(int unknowns, std::vector<SumRow> rows, std::int64_t most)
      : rows_(std::move(rows)), relaxation_(unknowns, rows_) {
    box_.low.assign(static_cast<size_t>(unknowns), 0);
    box_.high.assign(static_cast<size_t>(unknowns), most);
    possible_ = narrow(rows_, box_);
  }

  const WholeBox& box() const { return box_; }

  std::int64_t bound(const SumGoal& goal) {
    const auto at = static_cast<size_t>(goal.unknown);
    const std::int64_t most = goal.sign > 0 ? box_.high[at] : -box_.low[at];
    const RelaxedAnswer guess = relaxation_.solve(goal, box_);
    return guess.solved ? std::min(most, proven_bound(rows_, box_, goal, guess.prices)) : most;
  }

  GreatestValue run(const SumGoal& goal, WholeBox box, int branches_max,
                    const std::optional<WholeNumbers>& known) {
    goal_ = goal;
    branches_max_ = branches_max;
    best_ = known && is_inside(box, *known) && satisfies(rows_, *known) ? known : std::nullopt;
    branches_ = 0;
    if (possible_) look(std::move(box));
    return {best_, branches_ <= branches_max_};
  }

 private:
  std::int64_t worth(const WholeNumbers& x) const { return goal_.sign * x[static_cast<size_t>(goal_.unknown)]; }
  // Nothing up to this bound is better than what has been found.
  bool is_done(std::int64_t bound) const { return best_ && (goal_.sign == 0 || bound <= worth(*best_)); }

  void keep(const WholeNumbers& x, const WholeBox& box) {
    if (is_inside(box, x) && satisfies(rows_, x) && (!best_ || worth(x) > worth(*best_))) best_ = x;
  }

  // Depth first.
  void look(WholeBox box) {
    if (++branches_ > branches_max_ || !narrow(rows_, box)) return;
    const auto at = static_cast<size_t>(goal_.unknown);
    if (is_done(goal_.sign > 0 ? box.high[at] : -box.low[at])) return;
    const RelaxedAnswer guess = relaxation_.solve(goal_, box);
    keep(guess.solved ? rounded(guess.values, box) : box.low, box);
    if (guess.solved && is_done(proven_bound(rows_, box, goal_, guess.prices))) return;
    if (!guess.solved && proven_empty(rows_, box, guess.prices)) return;
    const auto where = cut(guess, box);
    if (!where) return;
    WholeBox upper = box;
    upper.low[where->unknown] = where->below + 1;
    box.high[where->unknown] = where->below;
    look(std::move(box));
    look(std::move(upper));
  }

  std::vector<SumRow> rows_;
  SumRelaxation relaxation_;
  WholeBox box_;
  bool possible_ = false;
  SumGoal goal_;
  std::optional<WholeNumbers> best_;
  int branches_ = 0, branches_max_ = 0;
};

SumSystem::SumSystem(int unknowns, std::vector<SumRow> rows, std::int64_t most)
    : search_(std::make_unique<Search>(unknowns, std::move(rows), most)) {}
SumSystem::~SumSystem() = default;

int SumSystem::unknowns() const { return static_cast<int>(search_->box().low.size()); }
const WholeBox& SumSystem::box() const { return search_->box(); }

std::int64_t SumSystem::bound(int unknown, int sign) {
  ENSURE(unknown >= 0 && unknown < unknowns() && (sign == 1 || sign == -1));
  return search_->bound({unknown, sign});
}

GreatestValue SumSystem::greatest(int unknown, int sign, int branches_max,
                                  const std::optional<WholeNumbers>& known) {
  ENSURE(unknown >= 0 && unknown < unknowns() && (sign == 1 || sign == -1));
  return search_->run({unknown, sign}, box(), branches_max, known);
}

GreatestValue SumSystem::with_value(int unknown, std::int64_t value, int branches_max) {
  ENSURE(unknown >= 0 && unknown < unknowns());
  WholeBox fixed = box();
  const auto at = static_cast<size_t>(unknown);
  if (value < fixed.low[at] || value > fixed.high[at]) return {std::nullopt, true};
  fixed.low[at] = fixed.high[at] = value;
  return search_->run({unknown, 0}, std::move(fixed), branches_max, {});
}

}  // namespace analysis
