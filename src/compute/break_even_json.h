// The JSON shapes of budget, break-even (by year and by month) and payback.
#pragma once

#include "compute/actor_table_json.h"
#include "economics/budget.h"
#include "economics/monthly_break_even.h"
#include "economics/payback.h"

namespace economics {

template <class V>
void describe(V& v, BudgetLine& x) {
  v.text("name", x.name, {.min = 1});
  v.field("amount_kr", x.amount);
  v.field("spent_kr", x.spent);
}

template <class V>
void describe(V& v, BudgetInput& x) {
  v.field("lines", x.lines);
}

template <class V>
void describe(V& v, BudgetRow& x) {
  v.field("name", x.name);
  v.field("amount_kr", x.amount);
  v.field("spent_kr", x.spent);
  v.field("remaining_kr", x.remaining);
  v.field("spent_share", x.spent_share);
}
inline std::string_view schema_name(const BudgetRow*) { return "BudgetRow"; }

template <class V>
void describe(V& v, Budget& x) {
  v.field("rows", x.rows);
  v.field("total", x.total);
  v.field("lines_without_spent", x.lines_without_spent);
}

template <class V>
void describe(V& v, BreakEvenInput& x) {
  v.field("cost_kr", x.cost);
  v.field("lines", x.lines);
  v.field("people", x.people);
  v.field("deadweight", x.deadweight);
  v.field("years", x.years);
  v.field("discounting", x.discounting);
}

template <class V>
void describe(V& v, BreakEvenRow& x) {
  v.field("name", x.name);
  v.field("outcome", x.outcome);
  v.field("years", x.years);
  v.field("worth_kr", x.worth);
  v.field("net_kr", x.net);
  v.field("people_needed", x.people_needed);
  v.field("whole_people_needed", x.whole_people_needed);
}
inline std::string_view schema_name(const BreakEvenRow*) { return "BreakEvenRow"; }

template <class V>
void describe(V& v, BreakEven& x) {
  v.field("rows", x.rows);
  v.field("sum_of_lines", x.sum_of_lines);
  v.field("society", x.society);
}

template <class V>
void describe(V& v, MonthlyBreakEvenInput& x) {
  v.field("cost_kr_by_month", x.cost_by_month);
  v.field("lines", x.lines);
  v.list("start_months", x.start_months, {.max = 2 * kStartsMax});
  v.field("effect_months", x.effect_months);
  v.field("deadweight", x.deadweight);
  v.field("months", x.months);
  v.field("rate", x.rate);
}

template <class V>
void describe(V& v, MonthlyBreakEvenRow& x) {
  v.field("name", x.name);
  v.field("outcome", x.outcome);
  v.field("month", x.month);
  v.field("lowest_net_kr", x.lowest_net);
  v.field("lowest_month", x.lowest_month);
  v.field("net_kr", x.net);
}
inline std::string_view schema_name(const MonthlyBreakEvenRow*) { return "MonthlyBreakEvenRow"; }

template <class V>
void describe(V& v, MonthlyBreakEven& x) {
  v.field("cost_present_value_kr", x.cost_present_value);
  v.field("rows", x.rows);
  v.field("sum_of_lines", x.sum_of_lines);
  v.field("society", x.society);
}

template <class V>
void describe(V& v, PaybackInput& x) {
  v.field("cost_kr", x.cost);
  v.field("assistance_before_kr", x.assistance_before);
  v.field("counterfactual_share", x.counterfactual_share);
  v.field("assistance_after_kr", x.assistance_after);
  v.field("deadweight", x.deadweight);
  v.field("displacement", x.displacement);
  v.field("rate", x.rate);
  v.field("ramp_years", x.ramp_years);
  v.field("total_change_kr", x.total_change);
}

template <class V>
void describe(V& v, PaybackTime& x) {
  v.field("outcome", x.outcome);
  v.field("years", x.years);
}
inline std::string_view schema_name(const PaybackTime*) { return "PaybackTime"; }

template <class V>
void describe(V& v, Payback& x) {
  v.field("yearly_effect_kr", x.yearly_effect);
  v.field("simple", x.simple);
  v.field("discounted_year_end", x.discounted_year_end);
  v.field("continuous", x.continuous);
  v.field("total_change_without_project_kr", x.total_change_without_project);
}

}  // namespace economics
