// Whole-number shares, so that the page, the PDF and the spreadsheet always show the same figure.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace analysis {

// count / base in tenths of a percent (333 is 33.3 %), rounded half away from zero. May exceed 1000
// where one participant can have several answers. Empty when base is 0. Neither may be negative.
std::optional<int> share_tenths_half_away(std::int64_t count, std::int64_t base);

// Whole days, counted by their number: none may be negative. In tenths of a day; empty for no values. The median
// of an even number is the mean of the two middle ones; the mean is rounded half away from zero.
class DayCounts {
 public:
  void add(int days) {
    const auto at = static_cast<size_t>(days);
    if (at >= counts_.size()) grow(days);
    ++counts_[at];
  }
  void add(const DayCounts& more);
  std::optional<int> median_tenths() const;
  std::optional<int> mean_tenths_half_away() const;

 private:
  void grow(int days);
  std::int64_t count() const;
  std::vector<int> counts_;
};

}  // namespace analysis
