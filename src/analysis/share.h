// Whole-number shares, so that the page, the PDF and the spreadsheet always show the same figure.
#pragma once

#include <optional>
#include <vector>

namespace analysis {

// count / base in tenths of a percent (333 is 33.3 %), rounded half away from zero. May exceed 1000
// where one participant can have several answers. Empty when base is 0. Neither may be negative.
std::optional<int> share_tenths_half_away(int count, int base);

// Of whole days, in tenths of a day. The median of an even number is the mean of the two middle
// ones; the mean is rounded half away from zero. Empty for no values; none may be negative.
std::optional<int> median_tenths(std::vector<int> days);
std::optional<int> mean_tenths_half_away(const std::vector<int>& days);

}  // namespace analysis
