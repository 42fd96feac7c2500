// Who among a branch's staff can give an intervention of its catalogue, so that it is seen which hang on one person
// (mission row E1). Words and rules; pure.
#pragma once

#include "activities/intervention_type.h"

namespace activities {

struct ServiceGiver {
  std::string id;
  std::int64_t version = 1;
  base::HolderId branch_id;  // the type's
  std::string type_id;
  base::StaffId staff_id;
  base::Date from_on;
  std::optional<base::Date> to_on;  // not with it; the first day: was registered wrongly

  bool is_of_no_day() const { return to_on == from_on; }
};

// `of_type`: the others of the same type. What was is registered afterwards too, ten years back; what is to come a year
// ahead. Rules broken: date.out_of_range, service_giver.already (can give it then too) at from_on.
base::Status check(const ServiceGiver& added, const std::vector<ServiceGiver>& of_type, base::Date today);
// Cannot give it from that day on. Rules broken, at to_on: service_giver.before_start, date.out_of_range. Error:
// conflict service_giver.ended, where an end is known.
base::Result<ServiceGiver> end(const ServiceGiver& giver, base::Date to_on, base::Date today);

// Entries of the branch's own record: service_giver_added and service_giver_ended.
record::Deed giver_deed(const ServiceGiver* before, const ServiceGiver& after, const std::string& type_name,
                        const std::string& staff_name, base::Date today);

}  // namespace activities
