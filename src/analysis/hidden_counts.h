// Counts that are not shown and hang together by sums: what one who knows the sums can say of each.
// Threading: one object, one thread.
#pragma once

#include <set>

#include "analysis/sum_system.h"

namespace analysis {

struct CountRange {
  std::int64_t lower = 0;
  std::int64_t upper = 0;
  bool proven = true;  // otherwise it may be wider
};

// What a count must be able to be.
struct Concealment {
  int threshold = 0;             // so many different values
  bool zeros_are_small = false;  // and one of them at least the threshold
};

class HiddenCounts {
 public:
  // The truth satisfies the rows; nothing that is answered hangs on it.
  HiddenCounts(std::vector<SumRow> rows, const WholeNumbers& truth, std::int64_t most);

  // Whether the rows alone leave room for it; false: it is not concealed. Fast.
  bool may_be_concealed(int unknown, const Concealment& wanted) const;
  // True only with as many whole-number solutions at hand, each of which satisfies every row.
  bool is_concealed(int unknown, const Concealment& wanted);
  CountRange range(int unknown);

 private:
  struct Extremes {
    GreatestValue lowest, highest;
  };
  bool is_enough(int unknown, const Concealment& wanted) const;
  void learn(const WholeNumbers& solution);
  void learn_between(const WholeNumbers& from, const WholeNumbers& to, int steps_max);
  const Extremes& extremes(int unknown);

  SumSystem system_;
  std::vector<std::set<std::int64_t>> taken_;  // values that solutions at hand take
  std::vector<std::optional<Extremes>> extremes_;
};

}  // namespace analysis
