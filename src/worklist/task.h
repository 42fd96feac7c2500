// What somebody has to do, as the worklist shows it. Tasks are opened and closed by the acts themselves
// (record); here they are read, postponed and handed to a colleague.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "people/person.h"

namespace worklist {

struct Task {
  base::TaskId id;
  std::int64_t version = 1;
  std::string rule;
  std::string subject_type;
  std::string subject_id;
  std::optional<people::PersonRow> person;
  base::HolderId holder_id;
  base::UnitId unit_id;
  std::string unit_name;
  std::optional<base::StaffId> staff_id;
  std::optional<std::string> staff_name;
  base::Date due_on;
  base::Date show_from_on;
  int postponed_count = 0;
};

// A task may be put aside for at most half a year at a time.
inline constexpr int kPostponeDaysMax = 183;

// Rules broken: date.in_past (today or earlier), task.postponed_too_far, field.required (no reason).
base::Status check_postponement(base::Date show_from_on, const std::string& reason, base::Date today);

}  // namespace worklist
