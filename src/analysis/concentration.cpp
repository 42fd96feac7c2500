#include "analysis/concentration.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/portable_math.h"

namespace analysis {

namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t kCostMaxOre = 1'000'000'000'000;  // ten thousand million kronor
constexpr int kLorenzPointsMax = 1000;

std::string at(const char* list, size_t index) { return std::string(list) + "[" + std::to_string(index) + "]"; }

std::vector<base::Violation> check(const std::vector<HouseholdCost>& rows, const ConcentrationQuery& query) {
  std::vector<base::Violation> out;
  if (rows.empty()) out.push_back({"rows", "list.empty", {}});
  std::set<std::string> seen;
  std::int64_t sum = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!seen.insert(rows[i].household).second) out.push_back({at("rows", i), "name.repeated", {}});
    if (rows[i].cost_ore < 0) out.push_back({at("rows", i), "amount.negative", {}});
    if (rows[i].cost_ore > kCostMaxOre) out.push_back({at("rows", i), "amount.too_large", {}});
    sum = std::max(sum, rows[i].cost_ore);
  }
  if (!rows.empty() && sum <= 0 && out.empty()) out.push_back({"rows", "concentration.no_cost", {}});
  for (size_t i = 0; i < query.tops.size(); ++i) {
    if (!(query.tops[i] >= 0 && query.tops[i] <= 1)) out.push_back({at("top_shares", i), "share.outside", {}});
  }
  if (query.lorenz_points < 1 || query.lorenz_points > kLorenzPointsMax) {
    out.push_back({"lorenz_points", "count.outside", {{"min", "1"}, {"max", std::to_string(kLorenzPointsMax)}}});
  }
  return out;
}

class Lorenz {
 public:
  explicit Lorenz(const std::vector<std::int64_t>& rising) : sums_(rising.size() + 1) {
    for (size_t i = 0; i < rising.size(); ++i) sums_[i + 1] = sums_[i] + rising[i];
  }
  std::int64_t total() const { return sums_.back(); }
  // L(p) for p of the households, cheapest first.
  double operator()(double p) const {
    const double place = p * static_cast<double>(sums_.size() - 1);
    const auto below = std::min(static_cast<size_t>(place), sums_.size() - 2);
    const double beyond = place - static_cast<double>(below);
    const double step = static_cast<double>(sums_[below + 1] - sums_[below]);
    return (static_cast<double>(sums_[below]) + beyond * step) / static_cast<double>(total());
  }

 private:
  std::vector<std::int64_t> sums_;
};

void measure(Concentration& out, const std::vector<std::int64_t>& rising) {
  const auto n = static_cast<Wide>(rising.size());
  const Wide total = out.cost_ore;
  const double count = static_cast<double>(rising.size()), sum = static_cast<double>(out.cost_ore);
  Wide weighted = 0, away = 0;
  double theil = 0, hhi = 0;
  for (size_t i = 0; i < rising.size(); ++i) {
    const Wide x = rising[i];
    weighted += static_cast<Wide>(i + 1) * x;
    away += n * x > total ? n * x - total : total - n * x;
    const double share = static_cast<double>(rising[i]) / sum;
    hhi += share * share;
    if (rising[i] > 0) theil += share * base::portable_log(share * count);
  }
  out.gini = static_cast<double>(2 * weighted - (n + 1) * total) / (count * sum);
  out.hoover = static_cast<double>(away) / (2 * count * sum);
  out.theil = theil;
  out.hhi = hhi;
}

void count_continuous(Concentration& out, const std::vector<HouseholdCost>& rows) {
  for (const HouseholdCost& row : rows) {
    if (!row.continuous) continue;
    ++out.continuous_households;
    out.continuous_cost_ore += row.cost_ore;
  }
  out.continuous_share_of_households = static_cast<double>(out.continuous_households) / out.households;
  out.continuous_share_of_cost = static_cast<double>(out.continuous_cost_ore) / static_cast<double>(out.cost_ore);
}

}  // namespace

base::Result<Concentration> concentration(const std::vector<HouseholdCost>& rows, const ConcentrationQuery& query) {
  if (auto violations = check(rows, query); !violations.empty()) return base::invalid(std::move(violations));
  std::vector<std::int64_t> rising;
  for (const HouseholdCost& row : rows) rising.push_back(row.cost_ore);
  std::sort(rising.begin(), rising.end());
  const Lorenz lorenz(rising);

  Concentration out;
  out.households = static_cast<int>(rows.size());
  out.cost_ore = lorenz.total();
  count_continuous(out, rows);
  measure(out, rising);
  for (int i = 1; i <= 10; ++i) out.deciles.push_back(lorenz(i / 10.0) - lorenz((i - 1) / 10.0));
  for (const double top : query.tops) out.top_shares.push_back({top, 1 - lorenz(1 - top)});
  for (int i = 0; i <= query.lorenz_points; ++i) {
    const double p = static_cast<double>(i) / query.lorenz_points;
    out.lorenz.push_back({p, lorenz(p)});
  }
  return out;
}

}  // namespace analysis
