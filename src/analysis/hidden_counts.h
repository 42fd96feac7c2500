// Counts that are not shown and hang together by sums: what one who knows the sums can say of each.
// Threading: one object, one thread.
#pragma once

#include <memory>
#include <set>
#include <utility>

#include "analysis/sum_near.h"
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
  // The truth satisfies the rows; nothing that is answered hangs on it, nor on the weights, which say of what
  // counts solutions are to leave alone where they can.
  HiddenCounts(const std::vector<SumRow>& rows, const WholeNumbers& truth, const std::vector<double>& weights,
               std::int64_t most);

  // Whether the rows alone leave room for it; false: it is not concealed. Fast.
  bool may_be_concealed(int unknown, const Concealment& wanted) const;
  // True only with as many whole-number solutions at hand, each of which satisfies every row. What is not found
  // with some effort counts as not being there.
  bool is_concealed(int unknown, const Concealment& wanted);
  // With great effort.
  CountRange range(int unknown);
  // Solutions that `is_concealed` found since the last time, and that may serve again.
  std::vector<WholeNumbers> take_found() { return std::exchange(found_, {}); }

 private:
  using Solution = std::shared_ptr<const WholeNumbers>;
  CountRange range(int unknown, int branches_max);
  bool is_enough(int unknown, const Concealment& wanted) const;
  void learn(const WholeNumbers& solution);
  void look_near(int unknown, const Concealment& wanted);
  void learn_along(const WholeNumbers& solution, int times);
  void learn_between(const WholeNumbers& from, const WholeNumbers& to, int steps_max);
  void look_everywhere(int unknown, const Concealment& wanted, const CountRange& whole);

  WholeNumbers truth_;
  SumSystem system_;
  NearSolutions nearby_;
  std::vector<WholeNumbers> found_;
  std::vector<std::set<std::int64_t>> taken_;  // values that solutions at hand take
  std::vector<Solution> lowest_, highest_;     // the solutions at hand that take the least and the most of each
};

}  // namespace analysis
