// The JSON shapes of a caseload: its model, what is drawn of it, and what is expected exactly.
#pragma once

#include "compute/money_json.h"
#include "compute/month_json.h"
#include "compute/uncertainty_json.h"
#include "economics/caseload_exact.h"
#include "economics/microsimulation.h"

namespace economics {

// A month of the calendar that economics has as a whole number.
template <class V>
void month_field(V& v, std::string_view name, int& number) {
  analysis::Month month{number};
  v.field(name, month);
  number = month.number;
}
template <class V>
void month_field(V& v, std::string_view name, std::optional<int>& number) {
  std::optional<analysis::Month> month;
  if (number) month = analysis::Month{*number};
  v.field(name, month);
}
template <class V>
void month_field(V& v, std::string_view name, std::vector<int>& numbers) {
  std::vector<analysis::Month> months;
  for (const int number : numbers) months.push_back({number});
  v.field(name, months);
}

template <class V>
void describe(V& v, CaseloadState& x) {
  v.text("name", x.name, {.min = 1});
  v.field("monthly_cost_kr", x.monthly_cost);
  v.field("is_goal", x.is_goal);
}

template <class V>
void describe(V& v, CaseloadQueue& x) {
  v.text("state", x.state, {.min = 1});
  v.text("programme", x.programme, {.min = 1});
  v.field("capacity", x.capacity);
}

template <class V>
void describe(V& v, PeopleInState& x) {
  v.text("state", x.state, {.min = 1});
  v.field("people", x.people);
}

template <class V>
void describe(V& v, Arrivals& x) {
  v.text("state", x.state, {.min = 1});
  v.field("people_a_month", x.people_a_month);
  v.field("mean_a_month", x.mean_a_month);
}
inline std::string_view schema_name(const Arrivals*) { return "Arrivals"; }

template <class V>
void describe(V& v, RowEntry& x) {
  v.text("to", x.to, {.min = 1});
  v.field("share", x.share);
  v.field("count", x.count);
}
inline std::string_view schema_name(const RowEntry*) { return "RowEntry"; }

template <class V>
void describe(V& v, TransitionRow& x) {
  v.text("from", x.from, {.min = 1});
  v.list("row", x.row, {.max = kStatesMax});
}

template <class V>
void describe(V& v, CaseloadGroup& x) {
  v.text("name", x.name, {.min = 1});
  v.list("start", x.start, {.max = kStatesMax});
  v.list("inflow", x.inflow, {.max = kStatesMax});
  v.list("transitions", x.transitions, {.max = kStatesMax});
}

template <class V>
void describe(V& v, StateCost& x) {
  v.text("state", x.state, {.min = 1});
  v.field("monthly_cost_kr", x.monthly_cost);
}

template <class V>
void describe(V& v, GroupInflow& x) {
  v.text("group", x.group, {.min = 1});
  v.list("inflow", x.inflow, {.max = kStatesMax});
}

template <class V>
void describe(V& v, GroupRow& x) {
  v.text("group", x.group, {.min = 1});
  v.text("from", x.from, {.min = 1});
  v.list("row", x.row, {.max = kStatesMax});
}

template <class V>
void describe(V& v, MovedShare& x) {
  v.text("group", x.group, {.min = 1});
  v.text("from", x.from, {.min = 1});
  v.text("instead_of", x.instead_of, {.min = 1});
  v.text("to", x.to, {.min = 1});
  v.field("share", x.share);
}

template <class V>
void describe(V& v, CaseloadChange& x) {
  month_field(v, "from_month", x.from_month);
  v.field("capacity", x.capacity);
  v.list("costs", x.costs, {.max = kStatesMax}, http::with_default);
  v.list("inflow", x.inflow, {.max = kGroupsMax}, http::with_default);
  v.list("transitions", x.transitions, {.max = kGroupsMax * kStatesMax}, http::with_default);
  v.list("moved", x.moved, {.max = kChangesMax}, http::with_default);
}
inline std::string_view schema_name(const CaseloadChange*) { return "CaseloadChange"; }

template <class V>
void describe(V& v, CaseloadModel& x) {
  v.list("states", x.states, {.max = kStatesMax});
  v.field("queue", x.queue);
  v.list("groups", x.groups, {.max = kGroupsMax});
  month_field(v, "first_month", x.first_month);
  v.field("months", x.months);
  v.field("rate", x.rate);
  v.field("budget_kr_by_month", x.budget_by_month);
  v.field("prior", x.prior);
  v.list("changes", x.changes, {.max = kChangesMax}, http::with_default);
}
inline std::string_view schema_name(const CaseloadModel*) { return "CaseloadModel"; }

template <class V>
void describe(V& v, CaseloadScenario& x) {
  v.text("name", x.name, {.min = 1});
  v.list("changes", x.changes, {.max = kChangesMax});
}

template <class V>
void describe(V& v, CaseloadInput& x) {
  v.field("model", x.model);
  v.field("seed", x.seed);
  v.field("replications", x.replications);
  v.list("probabilities", x.probabilities, {.max = 100});
  v.list("scenarios", x.scenarios, {.max = kScenariosMax}, http::with_default);
}

template <class V>
void describe(V& v, CaseloadExactInput& x) {
  v.field("model", x.model);
}

}  // namespace economics
