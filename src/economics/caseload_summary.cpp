#include "economics/caseload_summary.h"

#include <cmath>
#include <numeric>

namespace economics {

namespace {

using Columns = std::vector<std::vector<double>>;
using Probabilities = std::vector<double>;

Figure figure(const std::vector<double>& column, const Probabilities& probabilities) {
  Figure out{spread_of(column), {}};
  const auto found = quantiles(column, probabilities);
  for (size_t i = 0; i < probabilities.size(); ++i) out.quantiles.push_back({probabilities[i], found[i]});
  return out;
}

// Of the columns first, first + step …
ByMonth by_month(const Columns& columns, const Probabilities& probabilities, size_t first = 0, size_t step = 1) {
  ByMonth out;
  for (const double p : probabilities) out.quantiles.push_back({p, {}});
  for (size_t i = first; i < columns.size(); i += step) {
    const Figure found = figure(columns[i], probabilities);
    out.mean.push_back(found.spread.mean);
    out.sd.push_back(found.spread.sd);
    out.standard_error.push_back(found.spread.standard_error);
    for (size_t q = 0; q < probabilities.size(); ++q) out.quantiles[q].values.push_back(found.quantiles[q].value);
  }
  return out;
}

std::vector<StateByMonth> people(const CaseloadInput& input, const CaseloadPlan& plan, const Columns& columns) {
  std::vector<StateByMonth> out;
  for (size_t s = 0; s < plan.states.size(); ++s) {
    out.push_back({input.model.states[s].name,
                   by_month(columns, input.probabilities, plan.state_order[s], plan.states.size())});
  }
  return out;
}

WithinBudget within(const std::vector<Money>& budget, const Columns& cost) {
  const size_t replications = cost.front().size();
  std::vector<size_t> in_month(budget.size()), so_far(budget.size());
  for (size_t r = 0; r < replications; ++r) {
    Money left;
    for (size_t m = 0; m < budget.size(); ++m) {
      const Money rest = budget[m] - Money::from_ore(std::llround(cost[m][r] * 100));
      left += rest;
      if (rest >= Money{}) ++in_month[m];
      if (left >= Money{}) ++so_far[m];
    }
  }
  WithinBudget out;
  for (size_t m = 0; m < budget.size(); ++m) {
    out.in_month.push_back(static_cast<double>(in_month[m]) / static_cast<double>(replications));
    out.so_far.push_back(static_cast<double>(so_far[m]) / static_cast<double>(replications));
  }
  return out;
}

std::optional<FirstPassage> first_passage(const CaseloadInput& input, const CaseloadPlan& plan, Columns reached) {
  FirstPassage out;
  out.people = plan.people_to_reach();
  if (out.people == 0) return std::nullopt;
  for (auto& column : reached) {
    for (double& value : column) value /= static_cast<double>(out.people);
  }
  out.share_by = by_month(reached, input.probabilities);
  for (size_t m = 0; m < out.share_by.mean.size() && !out.median_month; ++m) {
    if (out.share_by.mean[m] >= 0.5) out.median_month = input.model.first_month + static_cast<int>(m);
  }
  return out;
}

// The value at the point (n − 1)·p of all who waited, in rising order, as `quantiles` has it.
double quantile_of_counts(const std::vector<std::int64_t>& counts, std::int64_t people, double p) {
  const double place = static_cast<double>(people - 1) * p, below = std::floor(place);
  const auto value_at = [&](std::int64_t wanted) {
    size_t months = 0;
    for (std::int64_t seen = counts[0]; seen <= wanted; seen += counts[++months]) {
    }
    return static_cast<double>(months);
  };
  const auto at = static_cast<std::int64_t>(below);
  const double low = value_at(at), high = value_at(std::min(at + 1, people - 1));
  return low + (place - below) * (high - low);
}

Queueing queueing(const CaseloadInput& input, const CaseloadColumns& columns) {
  Queueing out{
      figure(columns.admitted, input.probabilities), figure(columns.left_queue, input.probabilities), {}, {}};
  const auto& waited = columns.sums.waited;
  const std::int64_t people = std::accumulate(waited.begin(), waited.end(), std::int64_t{0});
  if (people == 0) return out;
  std::int64_t months = 0;
  for (size_t m = 0; m < waited.size(); ++m) months += static_cast<std::int64_t>(m) * waited[m];
  out.mean_months = static_cast<double>(months) / static_cast<double>(people);
  for (const double p : input.probabilities)
    out.months_quantiles.push_back({p, quantile_of_counts(waited, people, p)});
  return out;
}

std::vector<GroupByMonth> groups(const CaseloadInput& input, const CaseloadPlan& plan, const CaseloadSums& sums) {
  const size_t states = plan.states.size(), months = static_cast<size_t>(plan.months);
  std::vector<GroupByMonth> out;
  for (size_t g = 0; g < plan.groups.size(); ++g) {
    for (size_t s = 0; s < states; ++s) {
      out.push_back({input.model.groups[g].name, input.model.states[s].name, {}, {}});
      for (size_t m = 0; m < months; ++m) {
        const auto* of_month = sums.of_groups.data() + (plan.group_order[g] * months + m) * states;
        const std::int64_t all = std::accumulate(of_month, of_month + states, std::int64_t{0});
        const auto here = static_cast<double>(of_month[plan.state_order[s]]);
        out.back().mean.push_back(here / static_cast<double>(input.replications));
        out.back().share.push_back(all == 0 ? 0 : here / static_cast<double>(all));
      }
    }
  }
  return out;
}

std::vector<double> less(std::vector<double> a, const std::vector<double>& b) {
  for (size_t i = 0; i < a.size(); ++i) a[i] -= b[i];
  return a;
}

Columns less(Columns a, const Columns& b) {
  for (size_t i = 0; i < a.size(); ++i) a[i] = less(std::move(a[i]), b[i]);
  return a;
}

}  // namespace

CaseloadSummary summary(const std::string& name, const CaseloadInput& input, const CaseloadPlan& plan,
                        const CaseloadColumns& columns) {
  CaseloadSummary out;
  out.name = name;
  out.people = people(input, plan, columns.people);
  out.cost = by_month(columns.cost, input.probabilities);
  out.total_cost = figure(columns.total_cost, input.probabilities);
  out.discounted_cost = figure(columns.discounted_cost, input.probabilities);
  if (input.model.budget_by_month) out.within_budget = within(*input.model.budget_by_month, columns.cost);
  out.first_passage = first_passage(input, plan, columns.reached);
  if (plan.queue) out.queueing = queueing(input, columns);
  out.groups = groups(input, plan, columns.sums);
  return out;
}

CaseloadDifferences differences(const CaseloadInput& input, const CaseloadPlan& plan,
                                const CaseloadColumns& scenario, const CaseloadColumns& as_it_stands) {
  const std::vector<double> discounted = less(scenario.discounted_cost, as_it_stands.discounted_cost);
  CaseloadDifferences out;
  out.people = people(input, plan, less(scenario.people, as_it_stands.people));
  out.cost = by_month(less(scenario.cost, as_it_stands.cost), input.probabilities);
  out.total_cost = figure(less(scenario.total_cost, as_it_stands.total_cost), input.probabilities);
  out.discounted_cost = figure(discounted, input.probabilities);
  out.probability_dearer = share_above_nought(discounted);
  return out;
}

}  // namespace economics
