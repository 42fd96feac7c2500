// The basis for requisition: what each month of a list of employments costs each payer, so that the
// employment service and the assistance budget can be asked for their part. An employment that begins or
// ends within a month has that month's amounts by calendar days: amount · days / days of the month, each
// rounded to öre. Where AF's decision changes, the employment stands in the list once for each decision.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "economics/employment.h"

namespace economics {

inline constexpr size_t kRequisitionMonthsMax = 60;

struct RequisitionEmployment {
  std::string employment;  // the same text for the same employment
  base::Date starts_on = base::Date::from_days({});
  std::optional<base::Date> ends_on;  // the last day
  EmploymentTerms terms;
};

struct EnteredWageCost {  // from the payroll
  std::string employment;
  base::Date month = base::Date::from_days({});  // any day of it
  Money wage_cost;
};

struct RequisitionInput {
  base::Date from_month = base::Date::from_days({});  // any day of the first month
  base::Date to_month = base::Date::from_days({});    // any day of the last
  std::vector<RequisitionEmployment> employments;
  std::vector<EnteredWageCost> entered;
  std::vector<Parameter> parameters;  // rows of one's own, before the shipped ones
};

struct RequisitionLine {
  std::string employment;
  base::Date month = base::Date::from_days({});  // its first day
  int days = 0;
  int days_of_month = 0;
  Settlement settlement = Settlement::none;
  MonthCost cost;
};

struct RequisitionMonth {
  base::Date month = base::Date::from_days({});
  Money by_requisition;  // of the employment service, to be asked for
  Money by_tax_account;  // of the state, credited there
  Money assistance_budget;
  Money employer;
  Money wage_cost;  // the sum of the four
};

struct ReconciledWageCost {
  std::string employment;
  base::Date month = base::Date::from_days({});
  Money entered;
  Money computed;  // nought where the list has no such employment then
  Money difference;
};

struct Requisition {
  std::vector<RequisitionLine> lines;          // by month, then by employment and first day
  std::vector<RequisitionMonth> months;        // each month from first to last
  RequisitionMonth total;                      // its month is the first
  std::vector<ReconciledWageCost> reconciled;  // by month and employment
};

// Rules broken: those of employment_month; period.reversed, period.too_long, period.overlap (of one
// employment), name.repeated (one entered wage cost for each employment and month), amount.negative.
base::Result<Requisition> requisition(const RequisitionInput& input, const Parameters& shipped);

}  // namespace economics
