#include "activities/intervention_limits.h"

namespace activities {

void check_length(const Intervention& x, const InterventionType& type, const char* field,
                  std::vector<base::Violation>& broken) {
  if (!x.planned_ends_on) return;
  const auto from = x.starts_on ? x.starts_on : x.planned_starts_on;
  if (!from) return;
  if (*x.planned_ends_on < *from) {
    broken.push_back({field, "intervention.end_before_start", {}});
    return;
  }
  const int days = base::days_between(*from, *x.planned_ends_on) + 1;
  if (type.max_weeks && days > *type.max_weeks * 7) {
    broken.push_back({field, "intervention.longer_than_max", {{"weeks", std::to_string(*type.max_weeks)}}});
  }
}

}  // namespace activities
