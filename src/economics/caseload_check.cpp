#include "economics/caseload_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace economics {

namespace {

constexpr std::int64_t kCountMax = 1'000'000'000;

std::string sum_as_text(std::int64_t billionths) {
  return fmt::format("{}", static_cast<double>(billionths) / static_cast<double>(Ratio::kOne));
}

void want_at_most(Faults& faults, const std::string& field, size_t size, size_t most) {
  if (size > most) faults.add(field, "list.too_long", {{"max", std::to_string(most)}});
}

}  // namespace

CaseloadCheck::CaseloadCheck(const CaseloadModel& model) : model_(model) {
  faults_.want_count(in("model", "months"), model.months, 1, kCaseloadMonthsMax);
  faults_.want_rate(in("model", "rate"), model.rate);
  if (model.budget_by_month) {
    const std::string field = in("model", "budget_kr_by_month");
    faults_.want_length(field, model.budget_by_month->size(), static_cast<size_t>(std::max(model.months, 0)));
    for (size_t m = 0; m < model.budget_by_month->size(); ++m)
      faults_.want_not_negative(at(field, m), (*model.budget_by_month)[m]);
  }
  states();
  queue();
  std::vector<std::string> names;
  for (const CaseloadGroup& one : model.groups) names.push_back(one.name);
  faults_.want_some(in("model", "groups"), names.size());
  want_at_most(faults_, in("model", "groups"), names.size(), kGroupsMax);
  faults_.want_unique(in("model", "groups"), names);
  for (size_t g = 0; g < model.groups.size(); ++g) group(at(in("model", "groups"), g), model.groups[g]);
  changes(in("model", "changes"), model.changes);
  people();
}

void CaseloadCheck::states() {
  std::vector<std::string> names;
  for (size_t s = 0; s < model_.states.size(); ++s) {
    const CaseloadState& state = model_.states[s];
    names.push_back(state.name);
    const std::string field = at(in("model", "states"), s, "monthly_cost_kr");
    faults_.want_not_negative(field, state.monthly_cost);
    if (state.monthly_cost > kStateMonthMax)
      faults_.add(field, "amount.outside", {{"min", "0"}, {"max", std::to_string(kStateMonthMax.ore() / 100)}});
  }
  faults_.want_some(in("model", "states"), names.size());
  want_at_most(faults_, in("model", "states"), names.size(), kStatesMax);
  faults_.want_unique(in("model", "states"), names);
}

void CaseloadCheck::queue() {
  if (!model_.queue) return;
  want_state(in(in("model", "queue"), "state"), model_.queue->state);
  want_state(in(in("model", "queue"), "programme"), model_.queue->programme);
  if (model_.queue->state == model_.queue->programme)
    faults_.add(in(in("model", "queue"), "programme"), "caseload.queue_is_programme");
  faults_.want_count(in(in("model", "queue"), "capacity"), model_.queue->capacity, 0, kCaseloadPeopleMax);
}

void CaseloadCheck::group(const std::string& field, const CaseloadGroup& group) {
  std::vector<std::string> names;
  for (size_t i = 0; i < group.start.size(); ++i) {
    names.push_back(group.start[i].state);
    want_state(at(in(field, "start"), i, "state"), group.start[i].state);
    faults_.want_count(at(in(field, "start"), i, "people"), group.start[i].people, 0, kCaseloadPeopleMax);
  }
  faults_.want_unique(in(field, "start"), names);
  arrivals(in(field, "inflow"), group.inflow);
  names.clear();
  for (size_t i = 0; i < group.transitions.size(); ++i) {
    const std::string place = at(in(field, "transitions"), i);
    names.push_back(group.transitions[i].from);
    want_state(in(place, "from"), group.transitions[i].from);
    row(in(place, "row"), group.transitions[i].from, group.transitions[i].row);
  }
  faults_.want_unique(in(field, "transitions"), names);
  for (const CaseloadState& state : model_.states) {
    if (std::find(names.begin(), names.end(), state.name) == names.end())
      faults_.add(in(field, "transitions"), "caseload.row_missing", {{"state", state.name}});
  }
}

void CaseloadCheck::arrivals(const std::string& field, const std::vector<Arrivals>& inflow) {
  std::vector<std::string> names;
  for (size_t i = 0; i < inflow.size(); ++i) {
    const Arrivals& one = inflow[i];
    names.push_back(one.state);
    want_state(at(field, i, "state"), one.state);
    want_way_in(at(field, i, "state"), "", one.state);
    if (one.people_a_month.has_value() == one.mean_a_month.has_value()) {
      faults_.add(at(field, i), "caseload.arrivals_one_of");
    } else if (one.mean_a_month) {
      faults_.want_number(at(field, i, "mean_a_month"), *one.mean_a_month, 0, kArrivalsMeanMax);
    } else {
      faults_.want_count(at(field, i, "people_a_month"), *one.people_a_month, 0, kCaseloadPeopleMax);
    }
  }
  faults_.want_unique(field, names);
}

void CaseloadCheck::row(const std::string& field, const std::string& from, const std::vector<RowEntry>& row) {
  faults_.want_some(field, row.size());
  std::vector<std::string> names;
  bool is_whole = !row.empty();
  for (size_t i = 0; i < row.size(); ++i) {
    names.push_back(row[i].to);
    want_state(at(field, i, "to"), row[i].to);
    want_way_in(at(field, i, "to"), from, row[i].to);
    if (row[i].share.has_value() == row[i].count.has_value() ||
        row[i].share.has_value() != row[0].share.has_value()) {
      faults_.add(at(field, i), "caseload.row_one_of");
      is_whole = false;
    }
    if (row[i].share) faults_.want_share(at(field, i, "share"), *row[i].share);
    if (row[i].count) faults_.want_count(at(field, i, "count"), *row[i].count, 0, kCountMax);
  }
  faults_.want_unique(field, names);
  if (is_whole) row_adds_up(field, row);
}

void CaseloadCheck::row_adds_up(const std::string& field, const std::vector<RowEntry>& row) {
  Ratio sum;
  bool is_counted = false;
  for (const RowEntry& entry : row) {
    sum = sum + entry.share.value_or(Ratio{});
    is_counted = is_counted || entry.count.value_or(0) > 0;
  }
  if (!row[0].count) {
    if (sum != kWhole) faults_.add(field, "caseload.row_not_one", {{"sum", sum_as_text(sum.billionths())}});
    return;
  }
  has_counts_ = true;
  if (!is_counted && model_.prior == Prior::none) faults_.add(field, "caseload.row_nothing_counted");
}

void CaseloadCheck::changes(const std::string& field, const std::vector<CaseloadChange>& changes) {
  want_at_most(faults_, field, changes.size(), kChangesMax);
  for (size_t i = 0; i < changes.size(); ++i) change(at(field, i), changes[i]);
}

void CaseloadCheck::change(const std::string& field, const CaseloadChange& change) {
  if (change.from_month < model_.first_month || change.from_month >= model_.first_month + model_.months)
    faults_.add(in(field, "from_month"), "caseload.month_outside");
  if (change.capacity) {
    if (!model_.queue) faults_.add(in(field, "capacity"), "field.not_used");
    faults_.want_count(in(field, "capacity"), *change.capacity, 0, kCaseloadPeopleMax);
  }
  for (size_t i = 0; i < change.costs.size(); ++i) {
    const std::string place = at(in(field, "costs"), i, "monthly_cost_kr");
    want_state(at(in(field, "costs"), i, "state"), change.costs[i].state);
    faults_.want_not_negative(place, change.costs[i].monthly_cost);
    if (change.costs[i].monthly_cost > kStateMonthMax)
      faults_.add(place, "amount.outside", {{"min", "0"}, {"max", std::to_string(kStateMonthMax.ore() / 100)}});
  }
  for (size_t i = 0; i < change.inflow.size(); ++i) {
    want_group(at(in(field, "inflow"), i, "group"), change.inflow[i].group);
    arrivals(at(in(field, "inflow"), i, "inflow"), change.inflow[i].inflow);
  }
  for (size_t i = 0; i < change.transitions.size(); ++i) {
    const GroupRow& one = change.transitions[i];
    want_group(at(in(field, "transitions"), i, "group"), one.group);
    want_state(at(in(field, "transitions"), i, "from"), one.from);
    row(at(in(field, "transitions"), i, "row"), one.from, one.row);
  }
  for (size_t i = 0; i < change.moved.size(); ++i) moved(at(in(field, "moved"), i), change.moved[i]);
}

void CaseloadCheck::moved(const std::string& field, const MovedShare& moved) {
  want_group(in(field, "group"), moved.group);
  want_state(in(field, "from"), moved.from);
  want_state(in(field, "instead_of"), moved.instead_of);
  want_state(in(field, "to"), moved.to);
  want_way_in(in(field, "to"), moved.from, moved.to);
  faults_.want_share(in(field, "share"), moved.share);
}

void CaseloadCheck::want_state(const std::string& field, const std::string& name) {
  for (const CaseloadState& state : model_.states) {
    if (state.name == name) return;
  }
  faults_.add(field, "caseload.state_unknown");
}

void CaseloadCheck::want_group(const std::string& field, const std::string& name) {
  for (const CaseloadGroup& group : model_.groups) {
    if (group.name == name) return;
  }
  faults_.add(field, "caseload.group_unknown");
}

void CaseloadCheck::want_way_in(const std::string& field, const std::string& from, const std::string& to) {
  if (model_.queue && to == model_.queue->programme && from != to) faults_.add(field, "caseload.past_queue");
}

void CaseloadCheck::people() {
  const auto comes = [](const Arrivals& one) {
    return one.people_a_month.value_or(0) > 0 || one.mean_a_month > 0.0;
  };
  for (const CaseloadGroup& group : model_.groups) {
    for (const PeopleInState& one : group.start) {
      if (one.people > 0) return;
    }
    if (std::any_of(group.inflow.begin(), group.inflow.end(), comes)) return;
  }
  faults_.add(in("model", "groups"), "caseload.nobody");
}

Faults CaseloadCheck::faults() {
  if (has_counts_ && !model_.prior) faults_.add(in("model", "prior"), "field.required");
  if (!has_counts_ && model_.prior) faults_.add(in("model", "prior"), "field.not_used");
  return std::move(faults_);
}

}  // namespace economics
