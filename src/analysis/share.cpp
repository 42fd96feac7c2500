#include "analysis/share.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/ensure.h"

namespace analysis {

namespace {

int divide_half_away(int64_t value, int64_t by) {
  return static_cast<int>((2 * value + by) / (2 * by));
}

}  // namespace

std::optional<int> share_tenths_half_away(int count, int base) {
  ENSURE(count >= 0 && base >= 0);
  if (base == 0) return std::nullopt;
  return divide_half_away(int64_t{count} * 1000, base);
}

std::optional<int> median_tenths(std::vector<int> days) {
  if (days.empty()) return std::nullopt;
  std::sort(days.begin(), days.end());
  ENSURE(days.front() >= 0);
  const size_t middle = days.size() / 2;
  if (days.size() % 2 == 1) return days[middle] * 10;
  return (days[middle - 1] + days[middle]) * 5;
}

std::optional<int> mean_tenths_half_away(const std::vector<int>& days) {
  if (days.empty()) return std::nullopt;
  const int64_t sum = std::accumulate(days.begin(), days.end(), int64_t{0});
  ENSURE(sum >= 0);
  return divide_half_away(sum * 10, static_cast<int64_t>(days.size()));
}

}  // namespace analysis
