#include "economics/employment.h"

#include <algorithm>

#include "base/names.h"

namespace economics {

namespace {

constexpr Money kWageMax = Money::from_kronor(1'000'000);

bool is_wage_subsidy(SubsidyForm form) {
  return form == SubsidyForm::wage_subsidy || form == SubsidyForm::sheltered_public_job;
}

template <class T>
void want_where(Faults& faults, const std::string& field, const std::optional<T>& value, bool wanted) {
  if (wanted && !value) faults.add(field, "field.required");
  if (!wanted && value) faults.add(field, "field.not_used");
}

void check(Faults& faults, const std::string& prefix, const EmploymentTerms& terms) {
  if (terms.full_time_wage <= Money{} || terms.full_time_wage > kWageMax) {
    faults.add(prefix + "full_time_wage_kr", "amount.outside", {{"min", "0.01"}, {"max", "1000000"}});
  }
  faults.want_share(prefix + "extent", terms.extent);
  if (terms.extent == Ratio{}) faults.add(prefix + "extent", "share.nothing");
  want_where(faults, prefix + "degree", terms.degree, is_wage_subsidy(terms.form));
  if (terms.degree) faults.want_share(prefix + "degree", *terms.degree);
  want_where(faults, prefix + "reimbursed_fees", terms.reimbursed_fees, is_wage_subsidy(terms.form));
  want_where(faults, prefix + "time_away", terms.time_away, terms.form == SubsidyForm::new_start_job);
  if (terms.payroll_overhead)
    faults.want_number(prefix + "payroll_overhead", terms.payroll_overhead->value(), 0, 2);
  if (terms.organiser_grant) faults.want_not_negative(prefix + "organiser_grant_kr", *terms.organiser_grant);
  faults.want_share(prefix + "from_assistance", terms.from_assistance);
}

// Looks parameters up, remembers them, and tells which are not known.
class LookUp {
 public:
  LookUp(Faults& faults, const TermsFields& fields, Dates dates, const Parameters& parameters)
      : faults_(faults), fields_(fields), dates_(dates), parameters_(parameters) {}

  Ratio value(const std::string& name) {
    const auto found = parameters_.find(name, dates_);
    if (found) {
      used_.push_back(*found);
      return found->value;
    }
    const bool by_decision = parameters_.dated_by(name) == DatedBy::decision;
    const base::Date on = by_decision ? dates_.decision_on : dates_.wage_month;
    faults_.add(by_decision ? fields_.prefix + "decision_on" : fields_.wage_month, "parameter.not_known",
                {{"name", name}, {"on", on.str()}});
    return {};
  }
  Money kronor(const std::string& name) { return to_ore_half_away(Money::from_kronor(1), value(name)); }
  std::vector<Parameter> used() { return std::move(used_); }

 private:
  Faults& faults_;
  const TermsFields& fields_;
  Dates dates_;
  const Parameters& parameters_;
  std::vector<Parameter> used_;
};

SubsidyRule subsidy_rule(const EmploymentTerms& terms, LookUp& look_up) {
  SubsidyRule rule;
  rule.settlement = settlement_of(terms.form);
  if (is_wage_subsidy(terms.form)) {
    rule.ceiling = look_up.kronor("subsidy_wage_ceiling");
    rule.share = terms.degree.value_or(Ratio{});
    rule.fee_factor = kWhole + look_up.value("statutory_fee");
    if (terms.reimbursed_fees == ReimbursedFees::statutory_and_insurance) {
      rule.fee_factor = rule.fee_factor + look_up.value("insurance_fee");
    }
  } else if (terms.form == SubsidyForm::new_start_job) {
    rule.ceiling = look_up.kronor("new_start_job_wage_cap");
    if (terms.time_away) rule.share = look_up.value("new_start_job_multiple_" + base::name_of(*terms.time_away));
    rule.fee_factor = look_up.value("statutory_fee");
  } else if (terms.form == SubsidyForm::introduction_job) {
    rule.ceiling = look_up.kronor("introduction_job_wage_ceiling");
    rule.share = look_up.value("introduction_job_share");
    rule.fee_factor = kWhole + look_up.value("statutory_fee");
  }
  if (rule.ceiling) rule.base = to_ore_half_away(std::min(terms.full_time_wage, *rule.ceiling), terms.extent);
  return rule;
}

MonthCost month_cost(const EmploymentTerms& terms, const SubsidyRule& rule, Ratio payroll_overhead) {
  MonthCost cost;
  cost.wage = to_ore_half_away(terms.full_time_wage, terms.extent);
  cost.payroll_overhead = to_ore_half_away(cost.wage, payroll_overhead);
  cost.wage_cost = cost.wage + cost.payroll_overhead;
  cost.subsidy = to_ore_half_away(rule.base, rule.share, rule.fee_factor);
  cost.organiser_grant = terms.organiser_grant.value_or(Money{});
  cost.employment_service = cost.subsidy + cost.organiser_grant;
  cost.net = cost.wage_cost - cost.employment_service;
  cost.assistance_budget = to_ore_half_away(cost.net, terms.from_assistance);
  cost.employer = cost.net - cost.assistance_budget;
  return cost;
}

}  // namespace

Settlement settlement_of(SubsidyForm form) {
  switch (form) {
    case SubsidyForm::none:
      return Settlement::none;
    case SubsidyForm::wage_subsidy:
    case SubsidyForm::sheltered_public_job:
      return Settlement::requisition;
    case SubsidyForm::new_start_job:
    case SubsidyForm::introduction_job:
      return Settlement::tax_account;
  }
  return Settlement::none;
}

EmploymentMonth employment_month(Faults& faults, const TermsFields& fields, const EmploymentTerms& terms,
                                 base::Date wage_month, const Parameters& parameters) {
  Faults own;
  check(own, fields.prefix, terms);
  if (own.any()) {
    faults.take(std::move(own));
    return {};
  }
  LookUp look_up(faults, fields, {terms.decision_on, wage_month}, parameters);
  EmploymentMonth month;
  month.rule = subsidy_rule(terms, look_up);
  const Ratio overhead = terms.payroll_overhead ? *terms.payroll_overhead : look_up.value("payroll_overhead");
  month.cost = month_cost(terms, month.rule, overhead);
  month.used = look_up.used();
  return month;
}

}  // namespace economics
