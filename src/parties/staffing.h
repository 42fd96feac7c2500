// How much of full time a member of staff works in a unit from a day on, until the member's next row there; and how
// many cases a full-time worker of the kind is meant to have (mission rows E1, T9). Words and rules; pure.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "parties/party.h"
#include "record/record.h"

namespace parties {

struct Staffing {
  std::string id;
  std::int64_t version = 1;
  base::HolderId branch_id;
  base::StaffId staff_id;
  base::UnitId unit_id;
  base::Date valid_from = base::Date::from_days({});
  int percent = 100;  // 0: works there no more
  std::optional<int> cases_least = {};  // per full time; both or none
  std::optional<int> cases_most = {};
};

inline constexpr int kCasesMax = 500;

// The row that holds for them there on that day; null before the first.
const Staffing* staffing_on(const std::vector<Staffing>& all, const base::StaffId& staff_id,
                            const base::UnitId& unit_id, base::Date day);
// The member's shares of full time together, over all units.
int percent_on(const std::vector<Staffing>& all, const base::StaffId& staff_id, base::Date day);

// `all`: the branch's rows. What was is registered afterwards too, ten years back; what is to come two years ahead.
// Rules broken: date.out_of_range, staffing.day_taken at valid_from; staffing.percent_range at percent;
// workload.target_half, workload.target_reversed, staffing.cases_range at cases_most; staffing.over_full_time at
// percent with `total` and `date`, where it and the other units come to more than full time on a day.
base::Status check(const Staffing& added, const std::vector<Staffing>& all, base::Date today);
// Error: conflict staffing.before_over_full_time, where what held before it and the others come to more.
base::Status check_withdrawal(const Staffing& row, const std::vector<Staffing>& all);

// Entries of the branch's own record: staffing_set with what it replaces, staffing_withdrawn.
record::Deed set_deed(const Staffing& added, const Staffing* before, const std::string& staff_name,
                      const std::string& unit_name, base::Date today);
record::Deed withdrawn_deed(const Staffing& row, const std::string& staff_name, const std::string& unit_name,
                            base::Date today);

}  // namespace parties
