#include "economics/transitions.h"

#include "economics/special_functions.h"
#include "economics/transitions_check.h"
#include "economics/transitions_history.h"

namespace economics {

namespace {

constexpr double kLow = 0.025, kHigh = 0.975;

Interval95 poisson_interval(std::int64_t people, double months) {
  const auto count = static_cast<double>(people);
  return {people == 0 ? 0 : inverse_gamma(count, kLow) / months, inverse_gamma(count + 1, kHigh) / months};
}

class Estimate {
 public:
  explicit Estimate(const TransitionsInput& input) : input_(input), added_(weight_of(input.prior)) {}

  void add(std::string_view name, const HistoryCounts& counts) {
    GroupFlows flows;
    CaseloadGroup group;
    flows.group = group.name = name;
    for (size_t from = 0; from < input_.states.size(); ++from) {
      group.start.push_back({input_.states[from], counts.in_last_month[from]});
      flows.from.push_back(flows_from(from, counts));
      if (flows.from.back().followed == 0) flows.never_observed.push_back(input_.states[from]);
      add_row(flows.from.back(), group);
    }
    add_arrivals(counts, flows);
    for (const ArrivalsInState& one : flows.arrivals) {
      if (one.people > 0) group.inflow.push_back({one.state, std::nullopt, one.mean_a_month});
    }
    out_.flows.push_back(std::move(flows));
    out_.groups.push_back(std::move(group));
  }

  Transitions take() { return std::move(out_); }

 private:
  bool is_programme(size_t state) const { return input_.queue && input_.states[state] == input_.queue->programme; }
  bool is_queue(size_t state) const { return input_.queue && input_.states[state] == input_.queue->state; }

  FlowsFrom flows_from(size_t from, const HistoryCounts& counts) const {
    FlowsFrom out;
    out.state = input_.states[from];
    out.person_months = counts.person_months[from];
    for (size_t to = 0; to < input_.states.size(); ++to) {
      out.followed += counts.went[from][to];
      if (is_programme(to) && from != to) out.into_programme = counts.went[from][to];
    }
    if (out.followed == 0) return out;
    for (size_t to = 0; to < input_.states.size(); ++to) {
      if (is_programme(to) && from != to) continue;
      const std::int64_t instead = is_queue(to) ? out.into_programme : 0;
      out.to.push_back({input_.states[to], counts.went[from][to] + instead, 0, std::nullopt});
    }
    for (FlowTo& one : out.to) set_share(out, one);
    return out;
  }

  void set_share(const FlowsFrom& from, FlowTo& to) const {
    const double here = static_cast<double>(to.count) + added_;
    const double elsewhere =
        static_cast<double>(from.followed - to.count) + added_ * static_cast<double>(from.to.size() - 1);
    to.share = here / (here + elsewhere);
    if (here > 0 && elsewhere > 0)
      to.interval = Interval95{inverse_beta(here, elsewhere, kLow), inverse_beta(here, elsewhere, kHigh)};
  }

  void add_row(const FlowsFrom& from, CaseloadGroup& group) const {
    TransitionRow row{from.state, {}};
    for (const FlowTo& to : from.to) row.row.push_back({to.state, std::nullopt, to.count});
    if (row.row.empty() && input_.never_observed == NeverObserved::stays)
      row.row.push_back({from.state, kWhole, std::nullopt});
    if (!row.row.empty()) group.transitions.push_back(std::move(row));
  }

  void add_arrivals(const HistoryCounts& counts, GroupFlows& flows) const {
    const double months = input_.last_month - input_.first_month;
    for (size_t state = 0; state < input_.states.size(); ++state) {
      if (is_programme(state)) flows.arrived_in_programme = counts.arrived[state];
    }
    for (size_t state = 0; state < input_.states.size(); ++state) {
      if (is_programme(state)) continue;
      const std::int64_t people = counts.arrived[state] + (is_queue(state) ? flows.arrived_in_programme : 0);
      flows.arrivals.push_back(
          {input_.states[state], people, static_cast<double>(people) / months, poisson_interval(people, months)});
    }
  }

  const TransitionsInput& input_;
  double added_;
  Transitions out_;
};

}  // namespace

base::Result<Transitions> transitions(const TransitionsInput& input) {
  Faults faults = faults_of(input);
  if (faults.any()) return faults.error();
  const auto counts = counts_of(input);
  if (counts.empty()) faults.add("spells", "transitions.nobody");
  if (counts.size() > kGroupsMax)
    faults.add("spells", "transitions.groups_too_many", {{"max", std::to_string(kGroupsMax)}});
  if (faults.any()) return faults.error();
  Estimate estimate(input);
  for (const auto& [group, of_group] : counts) estimate.add(group, of_group);
  return estimate.take();
}

}  // namespace economics
