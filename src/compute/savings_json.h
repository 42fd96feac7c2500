// The JSON shapes of realised savings and of the comparison beside them.
#pragma once

#include "analysis/savings_comparison.h"
#include "compute/matching_json.h"
#include "compute/money_json.h"
#include "compute/month_json.h"

namespace analysis {

template <class V>
void describe(V& v, SavingsParticipant& x) {
  v.text("id", x.id, {.min = 1});
  v.field("start", x.start);
  v.list("covariates", x.covariates, {.max = kCovariatesMax}, http::with_default);
}

template <class V>
void describe(V& v, SavingsOther& x) {
  v.text("id", x.id, {.min = 1});
  v.list("covariates", x.covariates, {.max = kCovariatesMax}, http::with_default);
}

template <class V>
void describe(V& v, SavingsMember& x) {
  v.text("person", x.person, {.min = 1});
  v.text("household", x.household, {.min = 1});
  v.field("first_month", x.first_month);
  v.field("last_month", x.last_month);
}

template <class V>
void describe(V& v, SavingsPaid& x) {
  auto amount = economics::Money::from_ore(x.amount_ore);
  v.text("household", x.household, {.min = 1});
  v.field("month", x.month);
  v.field("amount_kr", amount);
  x.amount_ore = amount.ore();
}

template <class V>
void describe(V& v, RealisedSavingsInput& x) {
  std::optional<economics::Money> cost;
  if (x.cost_ore) cost = economics::Money::from_ore(*x.cost_ore);
  v.field("first_month", x.first_month);
  v.field("last_month", x.last_month);
  v.field("months_before", x.months_before);
  v.field("months_after", x.months_after);
  v.list("participants", x.participants, {.max = kSavingsPeopleMax});
  v.list("members", x.members, {.max = kSavingsRowsMax});
  v.list("paid", x.paid, {.max = kSavingsRowsMax});
  v.field("cost_kr", cost);
  v.list("others", x.others, {.max = kSavingsPeopleMax}, http::with_default);
  v.field("compared_months", x.compared_months);
  v.field("seed", x.seed);
  x.cost_ore.reset();
  if (cost) x.cost_ore = cost->ore();
}

template <class V>
void describe(V& v, SavingsMonth& x) {
  auto paid = economics::Money::from_ore(x.paid_ore);
  v.field("month", x.month);
  v.field("people", x.people);
  v.field("paid_kr", paid);
}

template <class V>
void describe(V& v, SavingsSum& x) {
  auto before = economics::Money::from_ore(x.before_ore), paid = economics::Money::from_ore(x.paid_ore),
       saving = economics::Money::from_ore(x.saving_ore);
  v.field("person_months", x.person_months);
  v.field("as_before_kr", before);
  v.field("paid_kr", paid);
  v.field("saving_kr", saving);
}
inline std::string_view schema_name(const SavingsSum*) { return "SavingsSum"; }

template <class V>
void describe(V& v, SavingsYear& x) {
  v.field("year", x.year);
  v.field("sum", x.sum);
}

template <class V>
void describe(V& v, SavingsMean& x) {
  v.field("mean", x.mean);
  v.field("se", x.se);
  v.field("low", x.low);
  v.field("high", x.high);
}

template <class V>
void describe(V& v, SavingsRecovery& x) {
  auto cost = economics::Money::from_ore(x.cost_ore), net = economics::Money::from_ore(x.net_ore);
  v.field("cost_kr", cost);
  v.field("net_kr", net);
  v.field("share", x.share);
  v.field("covered", x.covered);
}

template <class V>
void describe(V& v, PairedMonth& x) {
  v.field("month", x.month);
  v.field("treated", x.treated);
  v.field("controls", x.controls);
}

template <class V>
void describe(V& v, SavingsComparison& x) {
  v.field("matching", x.matching);
  v.field("set_aside", x.set_aside);
  v.field("months", x.months);
  v.field("difference", x.difference);
}

}  // namespace analysis

namespace compute {

struct RealisedSavingsAnswer {
  analysis::RealisedSavings savings;
  std::optional<analysis::SavingsComparison> comparison;  // where others are given
};
template <class V>
void describe(V& v, RealisedSavingsAnswer& x) {
  auto& savings = x.savings;
  v.field("participants", savings.participants);
  v.field("counted", savings.counted);
  v.field("begun_too_early", savings.begun_too_early);
  v.field("begun_too_late", savings.begun_too_late);
  v.field("with_another", savings.with_another);
  v.field("never_assisted", savings.never_assisted);
  v.field("months", savings.months);
  v.field("years", savings.years);
  v.field("total", savings.total);
  v.field("mean_kr", savings.mean);
  v.field("recovery", savings.recovery);
  v.field("comparison", x.comparison);
}

inline base::Result<RealisedSavingsAnswer> realised_savings(const analysis::RealisedSavingsInput& input) {
  TRY_ASSIGN(auto savings, analysis::realised_savings(input));
  if (input.others.empty()) return RealisedSavingsAnswer{std::move(savings), {}};
  TRY_ASSIGN(auto comparison, analysis::savings_comparison(input));
  return RealisedSavingsAnswer{std::move(savings), std::move(comparison)};
}

}  // namespace compute
