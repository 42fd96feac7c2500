#include "economics/employment_cost.h"

namespace economics {

namespace {

// The subsidy would have to be `wanted`, and is base · share · fee_factor.
Explanations explain(const EmploymentCostInput& input, const EmploymentMonth& month, Money wanted) {
  Explanations out;
  const SubsidyRule& rule = month.rule;
  const Money more = month.cost.net - *input.reported_net;
  if (more >= Money{}) out.more_grant = more;
  if (!rule.ceiling || wanted < Money{} || rule.base <= Money{}) return out;
  const double extent = input.terms.extent.value(), share = rule.share.value(), fees = rule.fee_factor.value();
  const double needed = wanted.kronor();
  if (share > 0 && fees > 0) {
    const double ceiling = needed / share / fees / extent;
    if (ceiling <= input.terms.full_time_wage.kronor()) {
      out.ceiling = to_ore_half_away(ceiling);
    }
  }
  const bool is_degree = rule.settlement == Settlement::requisition;
  if (fees > 0) {
    const double found = needed / rule.base.kronor() / fees;
    if (!is_degree || found <= 1) out.share = found;
  }
  if (share > 0) {
    const double found = needed / rule.base.kronor() / share;
    if (input.terms.form == SubsidyForm::new_start_job || found >= 1) out.fee_factor = found;
  }
  return out;
}

}  // namespace

base::Result<EmploymentCost> employment_cost(const EmploymentCostInput& input, const Parameters& shipped) {
  Faults faults;
  Parameters parameters = shipped;
  parameters.put_before(faults, "parameters", input.parameters);
  EmploymentCost out;
  out.month = employment_month(faults, {"terms.", "wage_month"}, input.terms, input.wage_month, parameters);
  if (input.assistance) faults.want_not_negative("assistance_kr", *input.assistance);
  if (faults.any()) return faults.error();
  const MonthCost& cost = out.month.cost;
  out.assistance = input.assistance;
  if (input.assistance) out.saved = *input.assistance - cost.net;
  if (input.reported_net) {
    const Money wanted = cost.wage_cost - cost.organiser_grant - *input.reported_net;
    out.reported =
        ReportedNet{*input.reported_net, cost.net - *input.reported_net, explain(input, out.month, wanted)};
  }
  return out;
}

}  // namespace economics
