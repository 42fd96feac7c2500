// The JSON shapes of what assistance costs, of how unevenly it lies, and of what moving some of it is worth.
#pragma once

#include "analysis/concentration.h"
#include "compute/money_json.h"
#include "economics/assistance_cost.h"
#include "economics/concentration_worth.h"

namespace economics {

inline constexpr size_t kRowsMax = 1'000'000;

template <class V>
void describe(V& v, AssistanceRow& x) {
  v.text("household", x.household, {.min = 1});
  v.field("month", x.month);
  v.field("amount_kr", x.amount);
  v.text("group", x.group, {.min = 1});
  v.text("barrier", x.barrier, {.min = 1});
}

template <class V>
void describe(V& v, ReportedPart& x) {
  v.text("name", x.name, {.min = 1});
  v.field("amount_kr", x.amount);
  v.field("households", x.households);
  v.field("share_of_households", x.share_of_households);
}

template <class V>
void describe(V& v, ReportedAssistance& x) {
  v.field("households", x.households);
  v.field("budget_kr", x.budget);
  v.field("monthly_average_kr", x.monthly_average);
  v.list("parts", x.parts, {.max = 100});
}

template <class V>
void describe(V& v, AssistanceCostInput& x) {
  v.list("rows", x.rows, {.max = kRowsMax});
  v.field("reported", x.reported);
}

template <class V>
void describe(V& v, AssistanceSum& x) {
  v.field("key", x.key);
  v.field("households", x.households);
  v.field("household_months", x.household_months);
  v.field("amount_kr", x.amount);
  v.field("mean_of_month_kr", x.mean_of_month);
  v.field("mean_of_household_kr", x.mean_of_household);
  v.field("mean_months", x.mean_months);
}
inline std::string_view schema_name(const AssistanceSum*) { return "AssistanceSum"; }

template <class V>
void describe(V& v, PartFit& x) {
  v.field("name", x.name);
  v.field("share_of_budget", x.share_of_budget);
  v.field("households", x.households);
  v.field("share_of_households", x.share_of_households);
  v.field("mean_of_household_kr", x.mean_of_household);
  v.field("implied_months", x.implied_months);
}

template <class V>
void describe(V& v, ReportedFit& x) {
  v.field("implied_months", x.implied_months);
  v.field("whole_year_kr", x.whole_year);
  v.field("misfit_kr", x.misfit);
  v.field("parts", x.parts);
}

template <class V>
void describe(V& v, AssistanceCost& x) {
  v.field("total", x.total);
  v.field("groups", x.groups);
  v.field("barriers", x.barriers);
  v.field("reported", x.reported);
}

template <class V>
void describe(V& v, ConcentrationWorthInput& x) {
  v.field("households", x.households);
  v.field("continuous_households", x.continuous_households);
  v.field("cost_share", x.cost_share);
  v.field("total_cost_kr", x.total_cost);
  v.field("moved_share", x.moved_share);
}

template <class V>
void describe(V& v, ConcentrationWorth& x) {
  v.field("share_of_households", x.share_of_households);
  v.field("group_cost_kr", x.group_cost);
  v.field("other_cost_kr", x.other_cost);
  v.field("group_mean_kr", x.group_mean);
  v.field("other_mean_kr", x.other_mean);
  v.field("moved_households", x.moved_households);
  v.field("worth_kr", x.worth);
  v.field("worth_share", x.worth_share);
}

}  // namespace economics

namespace compute {

// Money is öre in `analysis`, which knows no other room's types; in JSON it is kronor as everywhere.
struct HouseholdRow {
  std::string household;
  economics::Money cost;
  bool continuous = false;
};
template <class V>
void describe(V& v, HouseholdRow& x) {
  v.text("household", x.household, {.min = 1});
  v.field("cost_kr", x.cost);
  v.field("continuous", x.continuous);
}

struct ConcentrationInput {
  std::vector<HouseholdRow> rows;
  std::vector<double> top_shares;
  int lorenz_points = 0;
};
template <class V>
void describe(V& v, ConcentrationInput& x) {
  v.list("rows", x.rows, {.max = economics::kRowsMax});
  v.list("top_shares", x.top_shares, {.max = 100});
  v.field("lorenz_points", x.lorenz_points);
}

struct ConcentrationAnswer {
  analysis::Concentration figures;
};
template <class V>
void describe(V& v, ConcentrationAnswer& x) {
  auto& figures = x.figures;
  auto cost = economics::Money::from_ore(figures.cost_ore);
  auto continuous = economics::Money::from_ore(figures.continuous_cost_ore);
  v.field("households", figures.households);
  v.field("cost_kr", cost);
  v.field("continuous_households", figures.continuous_households);
  v.field("continuous_cost_kr", continuous);
  v.field("continuous_share_of_households", figures.continuous_share_of_households);
  v.field("continuous_share_of_cost", figures.continuous_share_of_cost);
  v.field("gini", figures.gini);
  v.field("hoover", figures.hoover);
  v.field("theil", figures.theil);
  v.field("hhi", figures.hhi);
  v.field("deciles", figures.deciles);
  v.field("top_shares", figures.top_shares);
  v.field("lorenz", figures.lorenz);
}

base::Result<ConcentrationAnswer> concentration(const ConcentrationInput& input);

}  // namespace compute

namespace analysis {

template <class V>
void describe(V& v, TopShare& x) {
  v.field("top", x.top);
  v.field("share", x.share);
}

template <class V>
void describe(V& v, LorenzPoint& x) {
  v.field("households", x.households);
  v.field("cost", x.cost);
}

}  // namespace analysis
