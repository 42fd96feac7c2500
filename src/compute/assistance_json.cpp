#include "compute/assistance_json.h"

namespace compute {

base::Result<ConcentrationAnswer> concentration(const ConcentrationInput& input) {
  std::vector<analysis::HouseholdCost> rows;
  for (const HouseholdRow& row : input.rows) rows.push_back({row.household, row.cost.ore(), row.continuous});
  TRY_ASSIGN(auto figures, analysis::concentration(rows, {input.top_shares, input.lorenz_points}));
  return ConcentrationAnswer{std::move(figures)};
}

}  // namespace compute
