#include "economics/caseload_exact.h"

#include <cmath>

#include "economics/caseload_chain.h"
#include "economics/caseload_check.h"
#include "economics/caseload_columns.h"

namespace economics {

namespace {

// What cannot be had exactly.
class Chance {
 public:
  Chance(const CaseloadModel& model, Faults& faults) : has_queue_(model.queue.has_value()), faults_(faults) {
    for (size_t g = 0; g < model.groups.size(); ++g) {
      const std::string field = at(in("model", "groups"), g);
      arrivals(in(field, "inflow"), model.groups[g].inflow);
      for (size_t i = 0; i < model.groups[g].transitions.size(); ++i)
        row(at(in(field, "transitions"), i, "row"), model.groups[g].transitions[i].row);
    }
    for (size_t c = 0; c < model.changes.size(); ++c) {
      const std::string field = at(in("model", "changes"), c);
      const CaseloadChange& change = model.changes[c];
      for (size_t i = 0; i < change.inflow.size(); ++i)
        arrivals(at(in(field, "inflow"), i, "inflow"), change.inflow[i].inflow);
      for (size_t i = 0; i < change.transitions.size(); ++i)
        row(at(in(field, "transitions"), i, "row"), change.transitions[i].row);
    }
  }

 private:
  void arrivals(const std::string& field, const std::vector<Arrivals>& inflow) {
    for (size_t i = 0; i < inflow.size(); ++i) {
      if (inflow[i].mean_a_month && has_queue_)
        faults_.add(at(field, i, "mean_a_month"), "caseload.poisson_not_exact");
    }
  }
  void row(const std::string& field, const std::vector<RowEntry>& row) {
    if (!row.empty() && row[0].count) faults_.add(field, "caseload.counts_not_exact");
  }

  bool has_queue_;
  Faults& faults_;
};

double deviation(double variance) { return std::sqrt(std::fmax(0, variance)); }

void add_people(const CaseloadModel& model, const CaseloadPlan& plan, const std::vector<ExpectedMonth>& months,
                CaseloadExact& out) {
  for (size_t s = 0; s < plan.states.size(); ++s) {
    const size_t place = plan.state_order[s];
    out.people.push_back({model.states[s].name, {}});
    for (const ExpectedMonth& month : months) {
      double mean = 0;
      for (const auto& group : month.people) mean += group[place];
      out.people.back().people.mean.push_back(mean);
      out.people.back().people.sd.push_back(deviation(month.covariance[place][place]));
    }
  }
  for (size_t g = 0; g < plan.groups.size(); ++g) {
    for (size_t s = 0; s < plan.states.size(); ++s) {
      out.groups.push_back({model.groups[g].name, model.states[s].name, {}});
      for (const ExpectedMonth& month : months)
        out.groups.back().mean.push_back(month.people[plan.group_order[g]][plan.state_order[s]]);
    }
  }
}

void add_cost(const CaseloadModel& model, const CaseloadPlan& plan, const std::vector<ExpectedMonth>& months,
              CaseloadExact& out) {
  const std::vector<double> worth = worth_of_months(model.months, model.rate);
  for (size_t m = 0; m < months.size(); ++m) {
    const auto& cost = plan.periods[plan.period_of(static_cast<int>(m) + 1)].cost_ore;
    double mean = 0, variance = 0;
    for (size_t i = 0; i < cost.size(); ++i) {
      const double of_one = Money::from_ore(cost[i]).kronor();
      for (const auto& group : months[m].people) mean += group[i] * of_one;
      for (size_t j = 0; j < cost.size(); ++j)
        variance += of_one * Money::from_ore(cost[j]).kronor() * months[m].covariance[i][j];
    }
    out.cost.mean.push_back(mean);
    out.cost.sd.push_back(deviation(variance));
    out.total_cost += mean;
    out.discounted_cost += mean * worth[m];
  }
}

void add_passage(const CaseloadModel& model, const CaseloadPlan& plan, const std::vector<ExpectedMonth>& months,
                 CaseloadExact& out) {
  ExactPassage passage;
  passage.people = plan.people_to_reach();
  if (passage.people == 0) return;
  for (size_t m = 0; m < months.size(); ++m) {
    passage.share_by.push_back(months[m].reached / static_cast<double>(passage.people));
    if (passage.share_by.back() >= 0.5 && !passage.median_month)
      passage.median_month = model.first_month + static_cast<int>(m);
  }
  out.first_passage = std::move(passage);
}

}  // namespace

base::Result<CaseloadExact> caseload_exact(const CaseloadExactInput& input) {
  const CaseloadModel& model = input.model;
  Faults faults = CaseloadCheck(model).faults();
  if (faults.any()) return faults.error();
  const Chance chance(model, faults);
  if (faults.any()) return faults.error();
  const CaseloadPlan plan(model, {});
  const auto most = model.queue ? static_cast<std::int64_t>(kTogetherPeopleMax) : kCaseloadPeopleMax;
  if (plan.people_most() > static_cast<double>(most)) {
    faults.add(in("model", "groups"), "caseload.people_too_many", {{"max", std::to_string(most)}});
    return faults.error();
  }

  CaseloadExact out;
  std::vector<ExpectedMonth> months;
  if (model.queue) {
    Together together = expected_together(plan);
    if (!together.fits) return base::invalid(in("model", "groups"), "caseload.too_many_together");
    out.method = ExactMethod::together;
    out.admitted = together.admitted;
    months = std::move(together.months);
  } else {
    months = expected_by_chain(plan);
  }
  for (int m = 0; m < model.months; ++m) out.months.push_back(model.first_month + m);
  add_people(model, plan, months, out);
  add_cost(model, plan, months, out);
  add_passage(model, plan, months, out);
  return out;
}

}  // namespace economics
