// The JSON shapes of the cost of an employment and of the basis for requisition.
#pragma once

#include "compute/money_json.h"
#include "economics/employment_cost.h"
#include "economics/requisition.h"

namespace economics {

template <class V>
void describe(V& v, Parameter& x) {
  v.text("name", x.name, {.min = 1});
  v.field("valid_from", x.valid_from);
  v.field("valid_to", x.valid_to);
  v.field("value", x.value);
  v.text("source", x.source, {.min = 1, .max = 1000});
  v.field("confidence", x.confidence);
}

template <class V>
void describe(V& v, EmploymentTerms& x) {
  v.field("form", x.form);
  v.field("decision_on", x.decision_on);
  v.field("full_time_wage_kr", x.full_time_wage);
  v.field("extent", x.extent);
  v.field("degree", x.degree);
  v.field("reimbursed_fees", x.reimbursed_fees);
  v.field("time_away", x.time_away);
  v.field("payroll_overhead", x.payroll_overhead);
  v.field("organiser_grant_kr", x.organiser_grant);
  v.field("from_assistance", x.from_assistance);
}

template <class V>
void describe(V& v, EmploymentCostInput& x) {
  v.field("terms", x.terms);
  v.field("wage_month", x.wage_month);
  v.field("assistance_kr", x.assistance);
  v.field("reported_net_kr", x.reported_net);
  v.list("parameters", x.parameters, {.max = 200}, http::with_default);
}

template <class V>
void describe(V& v, MonthCost& x) {
  v.field("wage_kr", x.wage);
  v.field("payroll_overhead_kr", x.payroll_overhead);
  v.field("wage_cost_kr", x.wage_cost);
  v.field("subsidy_kr", x.subsidy);
  v.field("organiser_grant_kr", x.organiser_grant);
  v.field("employment_service_kr", x.employment_service);
  v.field("net_kr", x.net);
  v.field("assistance_budget_kr", x.assistance_budget);
  v.field("employer_kr", x.employer);
}

template <class V>
void describe(V& v, SubsidyRule& x) {
  v.field("ceiling_kr", x.ceiling);
  v.field("base_kr", x.base);
  v.field("share", x.share);
  v.field("fee_factor", x.fee_factor);
  v.field("settlement", x.settlement);
}

template <class V>
void describe(V& v, EmploymentMonth& x) {
  v.field("cost", x.cost);
  v.field("rule", x.rule);
  v.field("used", x.used);
}

template <class V>
void describe(V& v, Explanations& x) {
  v.field("ceiling_kr", x.ceiling);
  v.field("share", x.share);
  v.field("fee_factor", x.fee_factor);
  v.field("more_grant_kr", x.more_grant);
}

template <class V>
void describe(V& v, ReportedNet& x) {
  v.field("net_kr", x.net);
  v.field("difference_kr", x.difference);
  v.field("given_by", x.given_by);
}

template <class V>
void describe(V& v, EmploymentCost& x) {
  v.field("month", x.month);
  v.field("assistance_kr", x.assistance);
  v.field("saved_kr", x.saved);
  v.field("reported", x.reported);
}

template <class V>
void describe(V& v, RequisitionEmployment& x) {
  v.text("employment", x.employment, {.min = 1});
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
  v.field("terms", x.terms);
}

template <class V>
void describe(V& v, EnteredWageCost& x) {
  v.text("employment", x.employment, {.min = 1});
  v.field("month", x.month);
  v.field("wage_cost_kr", x.wage_cost);
}

template <class V>
void describe(V& v, RequisitionInput& x) {
  v.field("from_month", x.from_month);
  v.field("to_month", x.to_month);
  v.list("employments", x.employments, {.max = 2000});
  v.list("entered", x.entered, {.max = 50'000}, http::with_default);
  v.list("parameters", x.parameters, {.max = 200}, http::with_default);
}

template <class V>
void describe(V& v, RequisitionLine& x) {
  v.field("employment", x.employment);
  v.field("month", x.month);
  v.field("days", x.days);
  v.field("days_of_month", x.days_of_month);
  v.field("settlement", x.settlement);
  v.field("cost", x.cost);
}

template <class V>
void describe(V& v, RequisitionMonth& x) {
  v.field("month", x.month);
  v.field("by_requisition_kr", x.by_requisition);
  v.field("by_tax_account_kr", x.by_tax_account);
  v.field("assistance_budget_kr", x.assistance_budget);
  v.field("employer_kr", x.employer);
  v.field("wage_cost_kr", x.wage_cost);
}
inline std::string_view schema_name(const RequisitionMonth*) { return "RequisitionMonth"; }

template <class V>
void describe(V& v, ReconciledWageCost& x) {
  v.field("employment", x.employment);
  v.field("month", x.month);
  v.field("entered_kr", x.entered);
  v.field("computed_kr", x.computed);
  v.field("difference_kr", x.difference);
}

template <class V>
void describe(V& v, Requisition& x) {
  v.field("months", x.months);
  v.field("total", x.total);
  v.field("lines", x.lines);
  v.field("reconciled", x.reconciled);
}

}  // namespace economics
