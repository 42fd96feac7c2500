// One employment's month: what it costs each payer, beside what assistance would have cost, and beside a
// figure that was reported. A reported figure stays as it was reported; where the rules of its time do not
// give it, the answer says which single parameter, changed alone, would.
#pragma once

#include "economics/employment.h"

namespace economics {

struct EmploymentCostInput {
  EmploymentTerms terms;
  base::Date wage_month = base::Date::from_days({});  // any day of the month
  std::optional<Money> assistance;                    // what assistance would have cost the month
  std::optional<Money> reported_net;                  // of somebody's report, for the same month
  std::vector<Parameter> parameters;                  // rows of one's own, before the shipped ones
};

// Each is what would give the reported net if nothing else were changed; none where no possible value
// does (a ceiling above the wage changes nothing; a degree lies between 0 and 1).
struct Explanations {
  std::optional<Money> ceiling;
  std::optional<double> share;       // degree, multiple or share
  std::optional<double> fee_factor;  // 1 + reimbursed fees, or fees
  std::optional<Money> more_grant;   // a month, on top
};

struct ReportedNet {
  Money net;         // as reported
  Money difference;  // computed − reported
  Explanations given_by;
};

struct EmploymentCost {
  EmploymentMonth month;
  std::optional<Money> assistance;
  std::optional<Money> saved;  // assistance − net: what the municipality keeps a month
  std::optional<ReportedNet> reported;
};

base::Result<EmploymentCost> employment_cost(const EmploymentCostInput& input, const Parameters& shipped);

}  // namespace economics
