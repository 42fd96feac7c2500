#pragma once

#include <optional>
#include <vector>

#include "notifications/notification.h"
#include "platform/sql/session.h"

namespace notifications {

Settings find_settings(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const base::StaffId& staff_id);
void save_settings(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::StaffId& staff_id, const Settings& settings);

// Active staff with a wish, who have the task themselves or work in its unit.
struct Candidate {
  base::StaffId staff_id;
  Wish wish = Wish::none;
};
std::vector<Candidate> candidates(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::UnitId& unit_id, const std::optional<base::StaffId>& staff_id);

// An open task, as far as a letter needs it.
struct OpenTask {
  base::HolderId holder_id;
  base::UnitId unit_id;
  std::optional<base::StaffId> staff_id;
  std::optional<base::PersonId> person_id;
  base::Date due_on;
};
std::optional<OpenTask> find_open_task(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::TaskId& id);

}  // namespace notifications
