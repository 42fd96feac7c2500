#include "economics/concentration_worth.h"

namespace economics {

base::Result<ConcentrationWorth> concentration_worth(const ConcentrationWorthInput& input) {
  Faults faults;
  faults.want_count("households", input.households, 1, 10'000'000);
  faults.want_count("continuous_households", input.continuous_households, 1, input.households);
  faults.want_share("cost_share", input.cost_share);
  if (input.total_cost <= Money{}) faults.add("total_cost_kr", "amount.not_positive");
  faults.want_share("moved_share", input.moved_share);
  if (faults.any()) return faults.error();

  ConcentrationWorth out;
  const int others = input.households - input.continuous_households;
  out.share_of_households = static_cast<double>(input.continuous_households) / input.households;
  out.group_cost = to_ore_half_away(input.total_cost, input.cost_share);
  out.other_cost = input.total_cost - out.group_cost;
  out.group_mean = divide_to_ore_half_away(out.group_cost, input.continuous_households);
  if (others > 0) out.other_mean = divide_to_ore_half_away(out.other_cost, others);
  out.moved_households = input.moved_share.value() * input.continuous_households;
  out.worth = to_ore_half_away(input.total_cost, input.cost_share, input.moved_share);
  out.worth_share = quotient(out.worth, input.total_cost);
  return out;
}

}  // namespace economics
