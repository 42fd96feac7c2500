// How unevenly a cost lies on households. With the costs in rising order x(1) … x(n), their sum T and
// mean μ:
//   Lorenz curve  L(i/n) = Σ_{j≤i} x(j) / T, straight lines between
//   top share     1 − L(1 − q): what the dearest share q of the households carries
//   Gini          2·Σ i·x(i) / (n·T) − (n + 1)/n
//   Hoover        Σ |x − μ| / (2·T): what would have to be moved for all to cost the same
//   Theil         (1/n)·Σ (x/μ)·ln(x/μ), where a household without cost adds nothing
//   HHI           Σ (x/T)²; 1/n where all cost the same, 1 where one household is the whole cost
// Row order never changes a result. Threading: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace analysis {

struct HouseholdCost {
  std::string household;
  std::int64_t cost_ore = 0;  // of the whole period
  bool continuous = false;    // had assistance through the whole period
};

struct TopShare {
  double top = 0;    // share of the households, dearest first
  double share = 0;  // of the cost
};

struct LorenzPoint {
  double households = 0;  // share, cheapest first
  double cost = 0;        // share
};

struct Concentration {
  int households = 0;
  std::int64_t cost_ore = 0;
  int continuous_households = 0;
  std::int64_t continuous_cost_ore = 0;
  double continuous_share_of_households = 0;
  double continuous_share_of_cost = 0;
  double gini = 0;
  double hoover = 0;
  double theil = 0;
  double hhi = 0;
  std::vector<double> deciles;       // share of the cost that each tenth carries, cheapest first
  std::vector<TopShare> top_shares;  // as asked
  std::vector<LorenzPoint> lorenz;   // at 0, 1/points … 1
};

struct ConcentrationQuery {
  std::vector<double> tops;  // each from 0 to 1
  int lorenz_points = 0;     // 1 … 1000
};

// Rules broken: list.empty (rows), name.repeated, amount.negative and amount.too_large at rows[i],
// concentration.no_cost, share.outside at top_shares[i], count.outside at lorenz_points.
base::Result<Concentration> concentration(const std::vector<HouseholdCost>& rows, const ConcentrationQuery& query);

}  // namespace analysis
