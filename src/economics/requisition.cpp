#include "economics/requisition.h"

#include <algorithm>
#include <map>
#include <set>

namespace economics {

namespace {

using base::Date;


void check_employments(Faults& faults, const std::vector<RequisitionEmployment>& employments) {
  for (size_t i = 0; i < employments.size(); ++i) {
    const auto& one = employments[i];
    if (one.ends_on && *one.ends_on < one.starts_on)
      faults.add(at("employments", i, "ends_on"), "period.reversed");
    for (size_t j = 0; j < i; ++j) {
      const auto& other = employments[j];
      const base::Period period{one.starts_on, one.ends_on};
      if (one.employment == other.employment && period.overlaps({other.starts_on, other.ends_on})) {
        faults.add(at("employments", i), "period.overlap");
        break;
      }
    }
  }
}

Faults check(const RequisitionInput& input) {
  Faults faults;
  if (input.to_month.month_start() < input.from_month.month_start()) {
    faults.add("to_month", "period.reversed");
  } else if (base::whole_months(input.from_month.month_start(), input.to_month.month_start()) >=
             static_cast<int>(kRequisitionMonthsMax)) {
    faults.add("to_month", "period.too_long", {{"months", std::to_string(kRequisitionMonthsMax)}});
  }
  faults.want_some("employments", input.employments.size());
  check_employments(faults, input.employments);
  std::set<std::pair<Date, std::string>> seen;
  for (size_t i = 0; i < input.entered.size(); ++i) {
    const auto& entered = input.entered[i];
    faults.want_not_negative(at("entered", i, "wage_cost_kr"), entered.wage_cost);
    if (!seen.emplace(entered.month.month_start(), entered.employment).second)
      faults.add(at("entered", i), "name.repeated");
  }
  return faults;
}

// The full month's amounts for some of its days; what is a sum stays the sum of its parts.
MonthCost by_days(const MonthCost& full, Ratio from_assistance, int days, int days_of_month) {
  const auto part = [&](Money amount) { return divide_to_ore_half_away(amount * days, days_of_month); };
  MonthCost cost;
  cost.wage = part(full.wage);
  cost.payroll_overhead = part(full.payroll_overhead);
  cost.wage_cost = cost.wage + cost.payroll_overhead;
  cost.subsidy = part(full.subsidy);
  cost.organiser_grant = part(full.organiser_grant);
  cost.employment_service = cost.subsidy + cost.organiser_grant;
  cost.net = cost.wage_cost - cost.employment_service;
  cost.assistance_budget = to_ore_half_away(cost.net, from_assistance);
  cost.employer = cost.net - cost.assistance_budget;
  return cost;
}

std::optional<RequisitionLine> line(Faults& faults, size_t index, const RequisitionEmployment& one, Date month,
                                    const Parameters& parameters) {
  const Date last = month.plus_months(1).plus_days(-1);
  const Date from = std::max(month, one.starts_on), to = one.ends_on ? std::min(last, *one.ends_on) : last;
  if (to < from) return std::nullopt;
  const TermsFields fields{at("employments", index, "terms."), "from_month"};
  const auto full = employment_month(faults, fields, one.terms, month, parameters);
  RequisitionLine out{one.employment,
                      month,
                      base::days_between(from, to) + 1,
                      static_cast<int>(last.day()),
                      settlement_of(one.terms.form),
                      {}};
  if (!faults.any()) out.cost = by_days(full.cost, one.terms.from_assistance, out.days, out.days_of_month);
  return out;
}

void add(RequisitionMonth& sum, const RequisitionLine& line) {
  (line.settlement == Settlement::tax_account ? sum.by_tax_account : sum.by_requisition) +=
      line.cost.employment_service;
  sum.assistance_budget += line.cost.assistance_budget;
  sum.employer += line.cost.employer;
  sum.wage_cost += line.cost.wage_cost;
}

std::vector<ReconciledWageCost> reconcile(const RequisitionInput& input,
                                          const std::vector<RequisitionLine>& lines) {
  std::map<std::pair<Date, std::string>, Money> computed;
  for (const auto& line : lines) computed[{line.month, line.employment}] += line.cost.wage_cost;
  std::vector<ReconciledWageCost> out;
  for (const auto& entered : input.entered) {
    const Date month = entered.month.month_start();
    const auto found = computed.find({month, entered.employment});
    const Money amount = found == computed.end() ? Money{} : found->second;
    out.push_back({entered.employment, month, entered.wage_cost, amount, entered.wage_cost - amount});
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
    return std::tie(a.month, a.employment) < std::tie(b.month, b.employment);
  });
  return out;
}

// In an order that does not hang on the order of the input's rows.
std::vector<size_t> by_employment(const std::vector<RequisitionEmployment>& employments) {
  std::vector<size_t> order(employments.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return std::tie(employments[a].employment, employments[a].starts_on) <
           std::tie(employments[b].employment, employments[b].starts_on);
  });
  return order;
}

}  // namespace

base::Result<Requisition> requisition(const RequisitionInput& input, const Parameters& shipped) {
  Faults faults = check(input);
  Parameters parameters = shipped;
  parameters.put_before(faults, "parameters", input.parameters);
  if (faults.any()) return faults.error();
  Requisition out;
  const Date last = input.to_month.month_start();
  out.total.month = input.from_month.month_start();
  for (Date month = out.total.month; month <= last; month = month.plus_months(1)) {
    RequisitionMonth sum;
    sum.month = month;
    for (const size_t i : by_employment(input.employments)) {
      const auto found = line(faults, i, input.employments[i], month, parameters);
      if (!found) continue;
      add(sum, *found);
      add(out.total, *found);
      out.lines.push_back(*found);
    }
    if (faults.any()) return faults.error();
    out.months.push_back(sum);
  }
  out.reconciled = reconcile(input, out.lines);
  return out;
}

}  // namespace economics
