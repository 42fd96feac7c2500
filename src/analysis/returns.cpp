#include "analysis/returns.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

namespace analysis {

namespace {

constexpr int kSoonestMonths = 2;  // of a return: one month between is no exit

using Violations = std::vector<base::Violation>;

void check_window(Violations& out, const ReturnsInput& input) {
  if (input.rows.empty()) out.push_back({"rows", "list.empty", {}});
  if (input.last_month < input.first_month) out.push_back({"last_month", "period.reversed", {}});
  if (input.last_month.number - input.first_month.number >= kWindowMaxMonths) {
    out.push_back({"last_month", "period.too_long", {{"months", std::to_string(kWindowMaxMonths)}}});
  }
  for (size_t i = 0; i < input.within_months.size(); ++i) {
    if (input.within_months[i] >= kSoonestMonths && input.within_months[i] <= kWindowMaxMonths) continue;
    out.push_back({"within_months[" + std::to_string(i) + "]",
                   "count.outside",
                   {{"min", std::to_string(kSoonestMonths)}, {"max", std::to_string(kWindowMaxMonths)}}});
  }
}

void check_rows(Violations& out, const ReturnsInput& input) {
  std::unordered_map<std::string_view, const ReturnsRow*> first_of;
  for (size_t i = 0; i < input.rows.size(); ++i) {
    const ReturnsRow& row = input.rows[i];
    const std::string at = "rows[" + std::to_string(i) + "]";
    if (row.month < input.first_month || row.month > input.last_month) {
      out.push_back({at + ".month", "returns.outside_window", {}});
    }
    const auto known = first_of.emplace(row.person, &row).first;
    if (known->second->group != row.group) out.push_back({at + ".group", "returns.group_differs", {}});
  }
}

// What one group's people did, counted.
struct Counted {
  int people = 0;
  int people_with_exit = 0;
  std::vector<ReturnsExit> exits;

  void add(const Counted& more) {
    people += more.people;
    people_with_exit += more.people_with_exit;
    exits.insert(exits.end(), more.exits.begin(), more.exits.end());
  }
};

// `months` of one person in rising order; the same may stand several times.
std::vector<ReturnsExit> exits_in(const std::string& person, const std::vector<Month>& months, Month last_month) {
  std::vector<ReturnsExit> out;
  for (size_t i = 0; i < months.size(); ++i) {
    const int left = months[i].number + 1, observed = last_month.number - left;
    const bool returned = i + 1 < months.size();
    if (returned && months[i + 1].number - left < kSoonestMonths) continue;
    if (observed < 1) continue;  // the month after the exit's is not in the window
    out.push_back({person, Month{left}, returned ? months[i + 1].number - left : observed, observed, returned});
  }
  return out;
}

// Calls back with each person's first row and exits, by person.
template <class F>
void each_person(const ReturnsInput& input, F&& call) {
  std::vector<const ReturnsRow*> rows;
  for (const ReturnsRow& row : input.rows) rows.push_back(&row);
  std::sort(rows.begin(), rows.end(), [](const ReturnsRow* a, const ReturnsRow* b) {
    const int order = a->person.compare(b->person);
    return order != 0 ? order < 0 : a->month < b->month;
  });
  std::vector<Month> months;
  for (size_t i = 0; i < rows.size(); ++i) {
    months.push_back(rows[i]->month);
    if (i + 1 < rows.size() && rows[i + 1]->person == rows[i]->person) continue;
    call(*rows[i], exits_in(rows[i]->person, months, input.last_month));
    months.clear();
  }
}

// Those without a group last.
using GroupKey = std::pair<bool, std::string_view>;
GroupKey key_of(const ReturnsRow& row) { return row.group ? GroupKey{false, *row.group} : GroupKey{true, {}}; }

std::map<GroupKey, Counted> count(const ReturnsInput& input) {
  std::map<GroupKey, Counted> out;
  each_person(input, [&](const ReturnsRow& row, std::vector<ReturnsExit> exits) {
    const int left = exits.empty() ? 0 : 1;
    out[key_of(row)].add({1, left, std::move(exits)});
  });
  return out;
}

ReturnRate rate(const std::vector<ReturnsExit>& exits, int within_months) {
  ReturnRate out{within_months, 0, 0, {}, {}};
  for (const ReturnsExit& exit : exits) {
    out.exits += exit.is_observed(within_months) ? 1 : 0;
    out.returns += exit.returned_within(within_months) ? 1 : 0;
  }
  if (out.exits == 0) return out;
  out.share = static_cast<double>(out.returns) / out.exits;
  out.interval = wilson_interval(out.returns, out.exits);
  return out;
}

std::vector<ReturnStep> curve(const std::vector<ReturnsExit>& exits) {
  std::map<int, ReturnStep> by_months;
  for (const ReturnsExit& exit : exits) {
    ReturnStep& step = by_months[exit.months];
    ++(exit.returned ? step.returns : step.censored);
  }
  std::vector<ReturnStep> out;
  int at_risk = static_cast<int>(exits.size());
  double without_return = 1;
  for (const auto& [months, step] : by_months) {
    without_return *= static_cast<double>(at_risk - step.returns) / at_risk;
    out.push_back({months, at_risk, step.returns, step.censored, without_return});
    at_risk -= step.returns + step.censored;
  }
  return out;
}

ReturnFigures figures(const Counted& counted, const std::vector<int>& within_months) {
  ReturnFigures out;
  out.people = counted.people;
  out.people_with_exit = counted.people_with_exit;
  out.exits = static_cast<int>(counted.exits.size());
  for (const ReturnsExit& exit : counted.exits) out.returns += exit.returned ? 1 : 0;
  for (const int months : within_months) out.rates.push_back(rate(counted.exits, months));
  out.curve = curve(counted.exits);
  return out;
}

}  // namespace

std::vector<ReturnsExit> exits_of(const ReturnsInput& input) {
  std::vector<ReturnsExit> out;
  each_person(input, [&](const ReturnsRow&, const std::vector<ReturnsExit>& exits) {
    out.insert(out.end(), exits.begin(), exits.end());
  });
  return out;
}

base::Result<Returns> returns(const ReturnsInput& input) {
  Violations violations;
  check_window(violations, input);
  check_rows(violations, input);
  if (!violations.empty()) return base::invalid(std::move(violations));

  const auto by_group = count(input);
  const bool grouped = !by_group.begin()->first.first;
  Returns out;
  Counted all;
  for (const auto& [key, counted] : by_group) {
    all.add(counted);
    if (!grouped) continue;
    out.groups.push_back(figures(counted, input.within_months));
    if (!key.first) out.groups.back().group = std::string(key.second);
  }
  out.total = figures(all, input.within_months);
  return out;
}

}  // namespace analysis
