#include "analysis/share.h"

#include <cstdint>

#include "base/ensure.h"

namespace analysis {

namespace {

int divide_half_away(int64_t value, int64_t by) { return static_cast<int>((2 * value + by) / (2 * by)); }

}  // namespace

std::optional<int> share_tenths_half_away(int count, int base) {
  ENSURE(count >= 0 && base >= 0);
  if (base == 0) return std::nullopt;
  return divide_half_away(int64_t{count} * 1000, base);
}

void DayCounts::add(int days) {
  ENSURE(days >= 0);
  const auto at = static_cast<size_t>(days);
  if (at >= counts_.size()) counts_.resize(at + 1);
  ++counts_[at];
  ++count_;
  sum_ += days;
}

std::optional<int> DayCounts::median_tenths() const {
  if (count_ == 0) return std::nullopt;
  const std::int64_t low = (count_ - 1) / 2, high = count_ / 2;  // places of the middle ones, from 0
  int first = -1;
  std::int64_t below = 0;
  for (size_t days = 0;; ++days) {
    below += counts_[days];
    if (first < 0 && below > low) first = static_cast<int>(days);
    if (below > high) return (first + static_cast<int>(days)) * 5;
  }
}

std::optional<int> DayCounts::mean_tenths_half_away() const {
  if (count_ == 0) return std::nullopt;
  return divide_half_away(sum_ * 10, count_);
}

}  // namespace analysis
