// What may change on the way, each with an entry kind of its own. Pure.
#pragma once

#include "placements/placement.h"

namespace placements {

struct NewPeriod {
  base::Date starts_on = base::Date::from_days({});
  base::Date ends_on = base::Date::from_days({});
  std::string reason;
};
// Another period: replanned before the start, extended or shortened after it.
// Rules broken: placement.is_over (conflict), field.required (reason), placement.start_is_past, and those of
// check_plan.
base::Result<Changed> change_period(const Placement& placement, const NewPeriod& period, const Whose& whose,
                                    base::Date today);
// Rules broken: placement.is_over (conflict), field.required (reason), placement.extent_one_of,
// placement.extent_outside, placement.extent_before_last.
base::Result<Changed> change_extent(const Placement& placement, const Extent& extent, const std::string& reason,
                                    base::Date today);
// To another workplace, before the start.
// Rules broken: placement.move_started (conflict), field.required (reason).
base::Result<Changed> move(const Placement& placement, const Workplace& from, const Workplace& to,
                           const std::string& reason, base::Date today);
// Rules broken: placement.is_over (conflict), field.required (reason, once it has begun).
base::Result<Changed> correct(const Placement& placement, const Terms& terms, const std::string& reason,
                              base::Date today);
// Rules broken: placement.is_over (conflict), date.in_future, field.required (with whom; why it was not needed, or
// what was objected).
base::Result<Changed> note_union(const Placement& placement, const UnionConsultation& consultation, base::Date today);
// Rules broken: placement.is_over (conflict), date.in_future.
base::Result<Changed> note_extract(const Placement& placement, const RegisterExtract& extract,
                                   const std::string& checked_by, base::Date today);

}  // namespace placements
