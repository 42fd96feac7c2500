// What one month of a subsidised employment costs, and whom. With L the gross wage of the month, PO the
// payroll overhead and C the ceiling of the form, the employer's cost is L·(1 + PO) and the state pays
//   wage subsidy, sheltered public job   d·min(L, C)·(1 + s)   d: degree, s: the fees that are reimbursed
//   new-start job                        k·f·min(L, C)         f: statutory fee, k: 1, 2 or 2½ by time away
//   introduction job                     0.8·min(L, C)·(1 + f)
// A ceiling is of full time and is shortened with the extent. Ceilings, k and the share follow the date
// of the employment service's decision, fees and overhead the month of the wage (parameters.h). Sources:
// förordning 2000:630, 2017:462, 2018:42, 2018:43. Each amount is rounded to öre.
#pragma once

#include <optional>
#include <string>

#include "economics/parameters.h"

namespace economics {

enum class SubsidyForm { none, wage_subsidy, sheltered_public_job, new_start_job, introduction_job };
inline constexpr std::pair<SubsidyForm, std::string_view> kSubsidyFormNames[] = {
    {SubsidyForm::none, "none"},
    {SubsidyForm::wage_subsidy, "wage_subsidy"},
    {SubsidyForm::sheltered_public_job, "sheltered_public_job"},
    {SubsidyForm::new_start_job, "new_start_job"},
    {SubsidyForm::introduction_job, "introduction_job"},
};
constexpr const auto& enum_names(SubsidyForm) { return kSubsidyFormNames; }

// How long the person has been away from work, or the ground that stands in its place.
enum class TimeAway { under_24_months, months_24_to_36, over_36_months, job_programme, newly_arrived };
inline constexpr std::pair<TimeAway, std::string_view> kTimeAwayNames[] = {
    {TimeAway::under_24_months, "under_24_months"}, {TimeAway::months_24_to_36, "24_to_36_months"},
    {TimeAway::over_36_months, "over_36_months"},   {TimeAway::job_programme, "job_programme"},
    {TimeAway::newly_arrived, "newly_arrived"},
};
constexpr const auto& enum_names(TimeAway) { return kTimeAwayNames; }

enum class ReimbursedFees { statutory, statutory_and_insurance };
inline constexpr std::pair<ReimbursedFees, std::string_view> kReimbursedFeesNames[] = {
    {ReimbursedFees::statutory, "statutory"},
    {ReimbursedFees::statutory_and_insurance, "statutory_and_insurance"},
};
constexpr const auto& enum_names(ReimbursedFees) { return kReimbursedFeesNames; }

// How the state's money comes.
enum class Settlement { none, requisition, tax_account };
inline constexpr std::pair<Settlement, std::string_view> kSettlementNames[] = {
    {Settlement::none, "none"},
    {Settlement::requisition, "requisition"},
    {Settlement::tax_account, "tax_account"},
};
constexpr const auto& enum_names(Settlement) { return kSettlementNames; }

struct EmploymentTerms {
  SubsidyForm form = SubsidyForm::none;
  base::Date decision_on = base::Date::from_days({});  // of the decision or its latest extension
  Money full_time_wage;                                // gross, a month
  Ratio extent;                                        // of full time; above 0
  std::optional<Ratio> degree;                         // wage subsidy, sheltered public job
  std::optional<ReimbursedFees> reimbursed_fees;       // wage subsidy, sheltered public job
  std::optional<TimeAway> time_away;                   // new-start job
  std::optional<Ratio> payroll_overhead;               // the employer's own; none: the municipalities' average
  std::optional<Money> organiser_grant;                // a month
  Ratio from_assistance;                               // of what is left: money moved from the assistance budget
};

struct MonthCost {
  Money wage;
  Money payroll_overhead;
  Money wage_cost;  // the two together
  Money subsidy;
  Money organiser_grant;
  Money employment_service;  // subsidy and grant: what the state pays
  Money net;                 // wage_cost − employment_service: the municipality's share, counted once
  Money assistance_budget;   // of net, moved from assistance
  Money employer;            // of net, the rest
};

// How the subsidy is made: base · share · fee_factor.
struct SubsidyRule {
  std::optional<Money> ceiling;  // of full time
  Money base;                    // min(full_time_wage, ceiling) · extent
  Ratio share;                   // degree, multiple or share
  Ratio fee_factor;              // 1 + s, f, or 1 + f
  Settlement settlement = Settlement::none;
};

struct EmploymentMonth {
  MonthCost cost;
  SubsidyRule rule;
  std::vector<Parameter> used;  // the rows that were looked up
};

// Where the fields of the terms stand in the input, and which one chose the wage's month.
struct TermsFields {
  std::string prefix;  // "employments[3].terms."
  std::string wage_month;
};

// Rules broken: amount.outside,
// share.outside, number.outside, field.required, field.not_used, parameter.not_known (params: name, on).
// The answer is of no use where `faults` has got more.
EmploymentMonth employment_month(Faults& faults, const TermsFields& fields, const EmploymentTerms& terms,
                                 base::Date wage_month, const Parameters& parameters);

Settlement settlement_of(SubsidyForm form);

}  // namespace economics
