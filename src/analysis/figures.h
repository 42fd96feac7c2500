// Counts by total, women and men, with their shares.
#pragma once

#include <optional>

namespace analysis {

// Unknown sex is in the total only.
struct Split {
  int total = 0;
  int women = 0;
  int men = 0;
  int unknown = 0;
  friend bool operator==(const Split&, const Split&) = default;
};

struct Figure {
  int count = 0;
  // Tenths of a percent of the panel's base; empty where there is none.
  std::optional<int> share_tenths;
  friend bool operator==(const Figure&, const Figure&) = default;
};

struct Figures {
  Figure total;
  Figure women;
  Figure men;
};

}  // namespace analysis
