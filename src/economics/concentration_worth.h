// What the households that have assistance all the time cost, and what helping some of them to leave it is
// worth. N households, of which n carry the share s of the cost C: the group costs s·C, s·C/n a household,
// against (1 − s)·C/(N − n) for the others; a share x of the group that leaves is worth x·s·C a period.
#pragma once

#include <optional>

#include "economics/faults.h"

namespace economics {

struct ConcentrationWorthInput {
  int households = 0;
  int continuous_households = 0;
  Ratio cost_share;   // that the continuous households carry
  Money total_cost;   // of the period
  Ratio moved_share;  // of the continuous households that leave assistance
};

struct ConcentrationWorth {
  double share_of_households = 0;
  Money group_cost;
  Money other_cost;
  Money group_mean;                 // a household
  std::optional<Money> other_mean;  // none where all are continuous
  double moved_households = 0;
  Money worth;
  double worth_share = 0;  // of the total cost
};

// Rules broken: count.outside, share.outside, amount.not_positive.
base::Result<ConcentrationWorth> concentration_worth(const ConcentrationWorthInput& input);

}  // namespace economics
