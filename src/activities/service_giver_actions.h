// Use cases of those who keep a branch's catalogue: who can give which intervention. Every change is an entry in the
// branch's own record.
#pragma once

#include "activities/service_giver.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace activities {

using record::Work;
using sharing::Viewer;

struct GiverSheet {
  ServiceGiver giver;
  std::string name;
  bool works_here = false;  // in the branch, today; the figures of today count no other
};
struct GiversSheet {
  std::vector<GiverSheet> givers;
  std::vector<std::pair<base::StaffId, std::string>> colleagues;  // who may be added, by name
};
// Those of a type, without what was registered wrongly; who can give it now or later first, by name. Errors: not_found
// intervention_type.unknown; forbidden sharing.not_catalogue_keeper.
base::Result<GiversSheet> list_givers(Work& work, const Viewer& viewer, const std::string& type_id);

// Errors also: staff.not_in_branch at staff_id; those of `check`.
base::Result<std::string> add_giver(Work& work, const Viewer& viewer, const std::string& type_id,
                                    const base::StaffId& staff_id, base::Date from_on);
// Errors also: not_found service_giver.unknown, a stale version; those of `end`.
base::Status end_giver(Work& work, const Viewer& viewer, const std::string& type_id, const std::string& giver_id,
                       std::int64_t from_version, base::Date to_on);

}  // namespace activities
