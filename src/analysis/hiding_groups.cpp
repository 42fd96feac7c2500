// Hidden cells in groups that sums tie together: a group's ranges hang on no other group.
#include <algorithm>
#include <numeric>

#include "analysis/hiding.h"

namespace analysis {

namespace {

// Beyond what a table may count, so that what nothing bounds is seen to be so.
constexpr std::int64_t kHiddenMax = 10 * kCountMax;

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
      if (first) leader[index(find(cell))] = find(*first);
      else first = cell;
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
  auto& out = known_[cells];
  if (!out) {
    std::vector<int> sums;
    WholeNumbers truth;
    for (const int cell : cells) {
      truth.push_back(all_.cells[index(cell)].count);
      sums.insert(sums.end(), sums_with_[index(cell)].begin(), sums_with_[index(cell)].end());
    }
    std::sort(sums.begin(), sums.end());
    sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
    std::vector<SumRow> rows;
    for (const int sum : sums) rows.push_back(row(*sums_[index(sum)], cells));
    out = std::make_unique<HiddenCounts>(std::move(rows), truth, kHiddenMax);
  }
  return *out;
}

bool Hiding::is_safe(const std::vector<int>& cells) {
  HiddenCounts& found = counts_of(cells);
  for (const bool exactly : {false, true}) {
    for (size_t i = 0; i < cells.size(); ++i) {
      const int unknown = static_cast<int>(i);
      if (!must_be_concealed(cells[i])) continue;
      if (!(exactly ? found.is_concealed(unknown, wanted_) : found.may_be_concealed(unknown, wanted_))) {
        return false;
      }
    }
  }
  return true;
}

bool Hiding::is_safe() {
  if (has_open_lone_sum()) return false;
  const auto all = groups();
  return std::all_of(all.begin(), all.end(), [&](const std::vector<int>& cells) { return is_safe(cells); });
}

CountRange Hiding::range(int cell) {
  for (const auto& cells : groups()) {
    const auto place = std::lower_bound(cells.begin(), cells.end(), cell);
    if (place != cells.end() && *place == cell) return counts_of(cells).range(static_cast<int>(place - cells.begin()));
  }
  return {0, kHiddenMax, true};
}

}  // namespace analysis
