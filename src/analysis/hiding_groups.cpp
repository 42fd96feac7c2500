// Hidden cells in groups that sums tie together: a group's ranges hang on no other group.
#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

#include "analysis/hiding.h"

namespace analysis {

namespace {

// Beyond what a table may count, so that what nothing bounds is seen to be so.
constexpr std::int64_t kHiddenMax = 10 * kCountMax;
// Solutions leave cells alone that may come to be shown again.
constexpr double kWeightOfFurther = 10;
constexpr size_t kGroupsKept = 32;

}  // namespace

std::vector<std::vector<int>> Hiding::groups() const {
  std::vector<int> leader(all_.cells.size());
  std::iota(leader.begin(), leader.end(), 0);
  const auto find = [&](int cell) {
    while (leader[index(cell)] != cell) cell = leader[index(cell)] = leader[index(leader[index(cell)])];
    return cell;
  };
  for (const CellSum* sum : sums_) {
    std::optional<int> first;
    for (const int cell : all_of(*sum)) {
      if (!hidden_[index(cell)]) continue;
      if (first)
        leader[index(find(cell))] = find(*first);
      else
        first = cell;
    }
  }
  std::map<int, std::vector<int>> by_leader;
  for (size_t i = 0; i < all_.cells.size(); ++i) {
    // What stands in no sum can be anything.
    if (hidden_[i] && !sums_with_[i].empty()) by_leader[find(static_cast<int>(i))].push_back(static_cast<int>(i));
  }
  std::vector<std::vector<int>> out;
  for (auto& [first, cells] : by_leader) out.push_back(std::move(cells));
  return out;
}

// whole − parts = 0, with what is shown on the right.
SumRow Hiding::row(const CellSum& sum, const std::vector<int>& cells) const {
  SumRow out;
  const auto add = [&](int cell, int sign) {
    if (hidden_[index(cell)]) {
      const auto place = std::lower_bound(cells.begin(), cells.end(), cell) - cells.begin();
      out.terms.push_back({static_cast<int>(place), sign});
    } else {
      out.sum -= sign * all_.cells[index(cell)].count;
    }
  };
  add(sum.whole, 1);
  for (const int part : sum.parts) add(part, -1);
  return out;
}

HiddenCounts& Hiding::counts_of(const std::vector<int>& cells) {
  if (const auto found = known_.find(cells); found != known_.end()) return *found->second;
  if (known_.size() >= kGroupsKept) known_.clear();
  std::vector<int> sums;
  WholeNumbers truth;
  std::vector<double> weights;
  for (const int cell : cells) {
    truth.push_back(all_.cells[index(cell)].count);
    weights.push_back(changeable_[index(cell)] && !is_small(cell) ? kWeightOfFurther : 1);
    sums.insert(sums.end(), sums_with_[index(cell)].begin(), sums_with_[index(cell)].end());
  }
  std::sort(sums.begin(), sums.end());
  sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
  std::vector<SumRow> rows;
  for (const int sum : sums) rows.push_back(row(*sums_[index(sum)], cells));
  return *(known_[cells] = std::make_unique<HiddenCounts>(rows, truth, weights, kHiddenMax));
}

void Hiding::set_hidden(int cell, bool hidden) {
  if (is_hidden(cell) == hidden) return;
  hidden_[index(cell)] = hidden;
  for (const auto& [move, step] : moves_of_[index(cell)]) moves_[move].barred += hidden ? -1 : 1;
}

// By the moves at hand.
bool Hiding::is_known_to_be_concealed(int cell) const {
  const std::int64_t truth = all_.cells[index(cell)].count;
  std::set<std::int64_t> values{truth};
  for (const auto& [at, step] : moves_of_[index(cell)]) {
    const Move& move = moves_[at];
    if (move.barred > 0) continue;
    for (std::int64_t times = -move.back; times <= move.forth; ++times) values.insert(truth + times * step);
    if (values.size() >= static_cast<size_t>(wanted_.threshold) &&
        (!wanted_.zeros_are_small || *values.rbegin() >= wanted_.threshold)) {
      return true;
    }
  }
  return false;
}

bool Hiding::is_concealed(const std::vector<int>& cells, size_t place) {
  if (is_known_to_be_concealed(cells[place])) return true;
  HiddenCounts& counts = counts_of(cells);
  const bool out = counts.is_concealed(static_cast<int>(place), wanted_);
  for (const auto& solution : counts.take_found()) remember(cells, solution);
  return out;
}

void Hiding::remember(const std::vector<int>& cells, const WholeNumbers& solution) {
  Move move{{}, 2 * wanted_.threshold, 2 * wanted_.threshold, 0};
  for (size_t i = 0; i < cells.size(); ++i) {
    const std::int64_t truth = all_.cells[index(cells[i])].count, step = solution[i] - truth;
    if (step == 0) continue;
    move.steps.emplace_back(cells[i], step);
    auto& times = step > 0 ? move.back : move.forth;
    times = std::min(times, truth / std::abs(step));
  }
  for (const auto& [cell, step] : move.steps) moves_of_[index(cell)].emplace_back(moves_.size(), step);
  moves_.push_back(std::move(move));
}

bool Hiding::is_safe(const std::vector<int>& cells) {
  std::vector<size_t> open;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (must_be_concealed(cells[i]) && !is_known_to_be_concealed(cells[i])) open.push_back(i);
  }
  if (open.empty()) return true;
  const HiddenCounts& counts = counts_of(cells);
  return std::all_of(open.begin(), open.end(),
                     [&](size_t i) { return counts.may_be_concealed(static_cast<int>(i), wanted_); }) &&
         std::all_of(open.begin(), open.end(), [&](size_t i) { return is_concealed(cells, i); });
}

bool Hiding::is_safe() {
  if (has_open_lone_sum()) return false;
  const auto all = groups();
  return std::all_of(all.begin(), all.end(), [&](const std::vector<int>& cells) { return is_safe(cells); });
}

CountRange Hiding::range(int cell) {
  for (const auto& cells : groups()) {
    const auto place = std::lower_bound(cells.begin(), cells.end(), cell);
    if (place != cells.end() && *place == cell)
      return counts_of(cells).range(static_cast<int>(place - cells.begin()));
  }
  return {0, kHiddenMax, true};
}

}  // namespace analysis
