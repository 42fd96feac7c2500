// What of realised savings (realised_savings.h) follows from taking part: participants beside alike people who had
// assistance then too, but did not take part.
//   who         participants followed for C months after the month of start, and others; both with assistance in
//   the B
//               months before. An other's month of start is one of these participants', in proportion to how many
//               began when, whose by lot: so both are looked at in the same times (time-distribution matching;
//               Z. Zhou, E. Rahme, M. Abrahamowicz, L. Pilote, American Journal of Epidemiology 162, 2005)
//   covariates  those given; assistance_before (kronor a month over the B months), assistance_last_3 (over the
//   last
//               three of them), months_assisted (of B), and started (years from the first month), as far as they
//               differ and none follows from the others
//   outcome     before(i) − Σ a(i, start + k) / C, k = 1 … C: kronor a month, what assistance fell by
// The lot is the order of a hash of seed and id: nothing of it depends on the order of rows, or on the machine.
#pragma once

#include "analysis/matching.h"
#include "analysis/realised_savings.h"

namespace analysis {

// Mean assistance of the pairs in the k-th month before or after, kronor.
struct PairedMonth {
  int month = 0;
  double treated = 0;
  double controls = 0;
};

struct SavingsComparison {
  Matching matching;                   // rows are people, by their ids; effects in kronor a month
  std::vector<std::string> set_aside;  // covariates that tell nothing of their own
  std::vector<PairedMonth> months;     // −B … −1, 1 … C; none without pairs
  // Over all pairs and the C months, kronor: what assistance fell by more than for those alike.
  std::optional<Effect> difference;
};

// `savings_in` of it must have others. Errors: those of realised_savings; savings.too_few (participants or others)
// where fewer than two of either can be compared; those of matching.
base::Result<SavingsComparison> savings_comparison(const RealisedSavingsInput& input);

}  // namespace analysis
