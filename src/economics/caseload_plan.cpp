#include "economics/caseload_plan.h"

#include <algorithm>

namespace economics {

namespace {

size_t place_in(const std::vector<std::string>& sorted, const std::string& name) {
  return static_cast<size_t>(std::lower_bound(sorted.begin(), sorted.end(), name) - sorted.begin());
}

double expected(const std::vector<ArrivalsPlan>& inflow) {
  double sum = 0;
  for (const ArrivalsPlan& one : inflow) sum += static_cast<double>(one.people) + one.mean;
  return sum;
}

bool has_counts(const Period& period) {
  for (const auto& rows : period.rows) {
    if (std::any_of(rows.begin(), rows.end(), [](const RowPlan& row) { return row.is_counted; })) return true;
  }
  return false;
}

}  // namespace

std::vector<double> RowPlan::probabilities(const NumbersOf& of) const {
  std::vector<double> out = is_counted ? dirichlet(of, values) : values;
  for (const Rerouted& one : moved) {
    const double share = out[one.instead_of] * one.share;
    out[one.instead_of] -= share;
    out[one.to] += share;
  }
  return out;
}

CaseloadPlan::CaseloadPlan(const CaseloadModel& model, const std::vector<CaseloadChange>& more)
    : months(model.months), prior_(weight_of(model.prior.value_or(Prior::none))) {
  for (const CaseloadState& one : model.states) states.push_back(one.name);
  for (const CaseloadGroup& one : model.groups) groups.push_back(one.name);
  std::sort(states.begin(), states.end());
  std::sort(groups.begin(), groups.end());
  for (const CaseloadState& one : model.states) {
    state_order.push_back(state(one.name));
    if (one.is_goal) goals |= 1U << state_order.back();
  }
  for (const CaseloadGroup& one : model.groups) group_order.push_back(group(one.name));
  if (model.queue) {
    queue = state(model.queue->state);
    programme = state(model.queue->programme);
  }
  start.assign(groups.size(), std::vector<std::int64_t>(states.size()));
  for (const CaseloadGroup& one : model.groups) {
    for (const PeopleInState& people : one.start) start[group(one.name)][state(people.state)] = people.people;
  }
  periods.push_back(first_period(model));
  std::vector<CaseloadChange> changes = model.changes;
  changes.insert(changes.end(), more.begin(), more.end());
  change_by_month(std::move(changes), model.first_month);
  draws_rows = std::any_of(periods.begin(), periods.end(), has_counts);
}

Period CaseloadPlan::first_period(const CaseloadModel& model) const {
  Period out;
  out.capacity = model.queue ? model.queue->capacity : 0;
  out.cost_ore.resize(states.size());
  for (const CaseloadState& one : model.states) out.cost_ore[state(one.name)] = one.monthly_cost.ore();
  out.inflow.resize(groups.size());
  out.rows.assign(groups.size(), std::vector<RowPlan>(states.size()));
  for (const CaseloadGroup& one : model.groups) {
    const size_t g = group(one.name);
    out.inflow[g] = inflow(one.inflow);
    for (const TransitionRow& given : one.transitions) out.rows[g][state(given.from)] = row(given.row);
  }
  return out;
}

void CaseloadPlan::change_by_month(std::vector<CaseloadChange> changes, int first_month) {
  std::stable_sort(changes.begin(), changes.end(),
                   [](const auto& a, const auto& b) { return a.from_month < b.from_month; });
  for (const CaseloadChange& change : changes) {
    const int month = change.from_month - first_month + 1;
    if (month > periods.back().first_month) {
      periods.push_back(periods.back());
      periods.back().first_month = month;
    }
    apply(change, periods.back());
  }
}

void CaseloadPlan::apply(const CaseloadChange& change, Period& period) const {
  if (change.capacity) period.capacity = *change.capacity;
  for (const StateCost& one : change.costs) period.cost_ore[state(one.state)] = one.monthly_cost.ore();
  for (const GroupInflow& one : change.inflow) period.inflow[group(one.group)] = inflow(one.inflow);
  for (const GroupRow& one : change.transitions) period.rows[group(one.group)][state(one.from)] = row(one.row);
  for (const MovedShare& one : change.moved) {
    auto& moved = period.rows[group(one.group)][state(one.from)].moved;
    moved.push_back({state(one.instead_of), state(one.to), one.share.value()});
  }
}

size_t CaseloadPlan::state(const std::string& name) const { return place_in(states, name); }
size_t CaseloadPlan::group(const std::string& name) const { return place_in(groups, name); }

std::vector<ArrivalsPlan> CaseloadPlan::inflow(const std::vector<Arrivals>& given) const {
  std::vector<ArrivalsPlan> out;
  for (const Arrivals& one : given) {
    out.push_back({state(one.state), one.people_a_month.value_or(0), one.mean_a_month.value_or(0),
                   one.mean_a_month.has_value()});
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.state < b.state; });
  return out;
}

RowPlan CaseloadPlan::row(const std::vector<RowEntry>& given) const {
  RowPlan out;
  out.values.resize(states.size());
  for (const RowEntry& one : given) {
    out.is_counted = one.count.has_value();
    out.values[state(one.to)] = one.count ? static_cast<double>(*one.count) + prior_ : one.share->value();
  }
  return out;
}

size_t CaseloadPlan::period_of(int month) const {
  size_t out = 0;
  while (out + 1 < periods.size() && periods[out + 1].first_month <= month) ++out;
  return out;
}

double CaseloadPlan::people_most() const {
  double people = 0;
  for (const auto& group : start) {
    for (const std::int64_t count : group) people += static_cast<double>(count);
  }
  for (int month = 1; month <= months; ++month) {
    for (const auto& one : periods[period_of(month)].inflow) people += expected(one);
  }
  return people;
}

std::int64_t CaseloadPlan::people_to_reach() const {
  std::int64_t people = 0;
  for (const auto& group : start) {
    for (size_t s = 0; s < group.size() && goals != 0; ++s) people += (goals >> s & 1U) != 0 ? 0 : group[s];
  }
  return people;
}

double CaseloadPlan::person_months() const { return people_most() * months; }

NumbersOf numbers_of_row(const NumbersOf& of, size_t group, size_t from) {
  return {of.seed, of.replication, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(group)};
}

}  // namespace economics
