// How many of how many, with Wilson's interval at 95 %. Threading: pure function.
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/wilson.h"

namespace analysis {

struct CountedShare {
  std::int64_t count = 0;
  std::int64_t among = 0;
  std::optional<double> share;  // neither among nobody
  std::optional<ShareInterval> interval;
};

// 0 ≤ count ≤ among, or it is a bug of the caller's.
CountedShare counted_share(std::int64_t count, std::int64_t among);

}  // namespace analysis
