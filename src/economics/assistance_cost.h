// What financial assistance costs, from the monthly amounts that were paid (registered or imported; never
// computed in the benefit system's place), and how a reported budget, number of households and monthly
// average fit together. With budget B, N households and mean a kronor a household and month
//   implied months = B / (N · a)        how long the mean household had assistance in the year
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "economics/faults.h"

namespace economics {

struct AssistanceRow {
  std::string household;
  base::Date month = base::Date::from_days({});  // any day of it
  Money amount;                                  // several rows of one household and month are one month
  std::optional<std::string> group;
  std::optional<std::string> barrier;
};

struct ReportedPart {
  std::string name;
  Money amount;
  std::optional<int> households;  // one of these two, or neither
  std::optional<Ratio> share_of_households;
};

struct ReportedAssistance {
  int households = 0;
  Money budget;           // of a year
  Money monthly_average;  // a household and month
  std::vector<ReportedPart> parts;
};

struct AssistanceCostInput {
  std::vector<AssistanceRow> rows;
  std::optional<ReportedAssistance> reported;
};

// A household that is in two groups in the time counts in both, with what was paid to it in each.
struct AssistanceSum {
  std::optional<std::string> key;  // none: not told
  int households = 0;
  int household_months = 0;
  Money amount;
  std::optional<Money> mean_of_month;  // a household and month
  std::optional<Money> mean_of_household;
  std::optional<double> mean_months;  // a household
};

struct PartFit {
  std::string name;
  double share_of_budget = 0;
  std::optional<double> households;
  std::optional<double> share_of_households;
  std::optional<Money> mean_of_household;
  std::optional<double> implied_months;  // at the reported monthly average
};

struct ReportedFit {
  double implied_months = 0;
  Money whole_year;  // households · monthly average · 12
  Money misfit;      // whole_year − budget: nought only where everybody had assistance all year
  std::vector<PartFit> parts;
};

struct AssistanceCost {
  AssistanceSum total;
  std::vector<AssistanceSum> groups;  // by name; who has none last
  std::vector<AssistanceSum> barriers;
  std::optional<ReportedFit> reported;
};

// Rules broken: list.empty (neither rows nor reported), amount.negative, amount.not_positive,
// count.outside, share.outside, field.not_used (both households and their share).
base::Result<AssistanceCost> assistance_cost(const AssistanceCostInput& input);

}  // namespace economics
