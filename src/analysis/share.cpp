#include "analysis/share.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/ensure.h"

namespace analysis {

namespace {

int divide_half_away(int64_t value, int64_t by) { return static_cast<int>((2 * value + by) / (2 * by)); }

}  // namespace

std::optional<int> share_tenths_half_away(std::int64_t count, std::int64_t base) {
  ENSURE(count >= 0 && base >= 0);
  if (base == 0) return std::nullopt;
  return divide_half_away(count * 1000, base);
}

void DayCounts::grow(int days) {
  ENSURE(days >= 0);
  counts_.resize(static_cast<size_t>(days) + 1);
}

void DayCounts::add(const DayCounts& more) {
  counts_.resize(std::max(counts_.size(), more.counts_.size()));
  for (size_t days = 0; days < more.counts_.size(); ++days) counts_[days] += more.counts_[days];
}

std::int64_t DayCounts::count() const { return std::accumulate(counts_.begin(), counts_.end(), std::int64_t{0}); }

std::optional<int> DayCounts::median_tenths() const {
  const std::int64_t all = count();
  if (all == 0) return std::nullopt;
  const std::int64_t low = (all - 1) / 2, high = all / 2;  // places of the middle ones, from 0
  int first = -1;
  std::int64_t below = 0;
  for (size_t days = 0;; ++days) {
    below += counts_[days];
    if (first < 0 && below > low) first = static_cast<int>(days);
    if (below > high) return (first + static_cast<int>(days)) * 5;
  }
}

std::optional<int> DayCounts::mean_tenths_half_away() const {
  const std::int64_t all = count();
  if (all == 0) return std::nullopt;
  std::int64_t sum = 0;
  for (size_t days = 0; days < counts_.size(); ++days) sum += static_cast<std::int64_t>(days) * counts_[days];
  return divide_half_away(sum * 10, all);
}

}  // namespace analysis
