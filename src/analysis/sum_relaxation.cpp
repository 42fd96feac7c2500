#include "analysis/sum_relaxation.h"

#include <CoinPackedMatrix.hpp>
#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

__extension__ using Wide = __int128;

constexpr double kPriceUnits = 1099511627776.0;  // 2^40 to one
constexpr double kPriceMax = 1e6;                // beyond it a guess is of no use

// Rounded to whole units; any rounding is allowed, only worse.
std::int64_t units(double price) {
  if (!(std::fabs(price) <= kPriceMax)) return 0;
  return std::llround(price * kPriceUnits);
}

// y·b + Σ max (c − yA)·x over the box, in units of the prices.
Wide weighed(const std::vector<SumRow>& rows, const WholeBox& box, const SumGoal& goal,
             const std::vector<double>& prices, int direction) {
  std::vector<Wide> reduced(box.low.size());
  if (goal.sign != 0) reduced[static_cast<size_t>(goal.unknown)] = goal.sign * static_cast<Wide>(kPriceUnits);
  Wide sum = 0;
  for (size_t r = 0; r < rows.size() && r < prices.size(); ++r) {
    const std::int64_t price = direction * units(prices[r]);
    sum += static_cast<Wide>(price) * rows[r].sum;
    for (const SumTerm& term : rows[r].terms) reduced[static_cast<size_t>(term.unknown)] -= term.sign * price;
  }
  for (size_t j = 0; j < reduced.size(); ++j) sum += reduced[j] * (reduced[j] > 0 ? box.high[j] : box.low[j]);
  return sum;
}

std::vector<double> copied(const double* values, size_t count) {
  return values == nullptr ? std::vector<double>{} : std::vector<double>(values, values + count);
}

}  // namespace

SumRelaxation::SumRelaxation(int unknowns, const std::vector<SumRow>& rows) {
  std::vector<int> row_of, column_of;
  std::vector<double> element, sums;
  for (size_t r = 0; r < rows.size(); ++r) {
    sums.push_back(static_cast<double>(rows[r].sum));
    for (const SumTerm& term : rows[r].terms) {
      row_of.push_back(static_cast<int>(r));
      column_of.push_back(term.unknown);
      element.push_back(term.sign);
    }
  }
  CoinPackedMatrix matrix(true, row_of.data(), column_of.data(), element.data(),
                          static_cast<CoinBigIndex>(element.size()));
  matrix.setDimensions(static_cast<int>(rows.size()), unknowns);
  simplex_.setLogLevel(0);
  simplex_.loadProblem(matrix, nullptr, nullptr, nullptr, sums.data(), sums.data());
}

RelaxedAnswer SumRelaxation::solve(const SumGoal& goal, const WholeBox& box) {
  for (size_t j = 0; j < box.low.size(); ++j) {
    const int column = static_cast<int>(j);
    simplex_.setColumnBounds(column, static_cast<double>(box.low[j]), static_cast<double>(box.high[j]));
    simplex_.setObjectiveCoefficient(column, column == goal.unknown ? -goal.sign : 0);
  }
  simplex_.primal();
  RelaxedAnswer out;
  const auto rows = static_cast<size_t>(simplex_.numberRows());
  out.solved = simplex_.isProvenOptimal();
  if (out.solved) {
    out.values = copied(simplex_.primalColumnSolution(), box.low.size());
    out.prices = copied(simplex_.dualRowSolution(), rows);
  } else if (simplex_.isProvenPrimalInfeasible()) {
    const std::unique_ptr<double[]> ray(simplex_.infeasibilityRay());
    out.prices = copied(ray.get(), rows);
  }
  return out;
}

// Clp makes −sign·x small, so that its prices are those of the greatest with the sign turned.
std::int64_t proven_bound(const std::vector<SumRow>& rows, const WholeBox& box, const SumGoal& goal,
                          const std::vector<double>& prices) {
  const auto unit = static_cast<Wide>(kPriceUnits);
  const Wide sum = weighed(rows, box, goal, prices, -1);
  return static_cast<std::int64_t>(sum >= 0 ? sum / unit : -((-sum + unit - 1) / unit));
}

bool proven_empty(const std::vector<SumRow>& rows, const WholeBox& box, const std::vector<double>& ray) {
  if (ray.empty()) return false;
  double longest = 0;
  for (const double one : ray) longest = std::max(longest, std::fabs(one));
  if (!(longest > 0)) return false;
  std::vector<double> scaled;
  for (const double one : ray) scaled.push_back(one / longest);
  return weighed(rows, box, {}, scaled, 1) < 0 || weighed(rows, box, {}, scaled, -1) < 0;
}

}  // namespace analysis
