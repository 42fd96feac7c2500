#include <algorithm>
#include <utility>

#include "analysis/sum_system.h"

namespace analysis {

namespace {

// Two rows can chase each other upwards one by one; the search does the rest.
constexpr int kSweepsMax = 30;

// What sign·x may add to its row, least and most.
std::int64_t least(const WholeBox& box, const SumTerm& term) {
  const auto at = static_cast<size_t>(term.unknown);
  return term.sign > 0 ? box.low[at] : -box.high[at];
}
std::int64_t most(const WholeBox& box, const SumTerm& term) {
  const auto at = static_cast<size_t>(term.unknown);
  return term.sign > 0 ? box.high[at] : -box.low[at];
}

bool narrow(const SumRow& row, WholeBox& box, bool& changed) {
  std::int64_t low = 0, high = 0;
  for (const SumTerm& term : row.terms) low += least(box, term), high += most(box, term);
  if (low > row.sum || high < row.sum) return false;
  for (const SumTerm& term : row.terms) {
    std::int64_t from = row.sum - (high - most(box, term)), to = row.sum - (low - least(box, term));
    if (term.sign < 0) from = -std::exchange(to, -from);
    auto& below = box.low[static_cast<size_t>(term.unknown)];
    auto& above = box.high[static_cast<size_t>(term.unknown)];
    if (from <= below && to >= above) continue;
    low -= least(box, term), high -= most(box, term);
    below = std::max(below, from), above = std::min(above, to);
    if (below > above) return false;
    low += least(box, term), high += most(box, term);
    changed = true;
  }
  return true;
}

}  // namespace

bool narrow(const std::vector<SumRow>& rows, WholeBox& box) {
  bool changed = true;
  for (int sweep = 0; changed && sweep < kSweepsMax; ++sweep) {
    changed = false;
    for (const SumRow& row : rows) {
      if (!narrow(row, box, changed)) return false;
    }
  }
  return true;
}

bool satisfies(const std::vector<SumRow>& rows, const WholeNumbers& x) {
  return std::all_of(rows.begin(), rows.end(), [&](const SumRow& row) {
    std::int64_t sum = 0;
    for (const SumTerm& term : row.terms) sum += term.sign * x[static_cast<size_t>(term.unknown)];
    return sum == row.sum;
  });
}

}  // namespace analysis
