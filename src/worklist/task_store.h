#pragma once

#include <vector>

#include "platform/sql/session.h"
#include "worklist/task.h"

namespace worklist {

// Open tasks of a branch that show today, by due date; those of protected people only up to that level.
std::vector<Task> list_open(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch, int protection_max, base::Date today, int limit);
// Open tasks of one person, also those that are put aside.
std::vector<Task> open_tasks_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::PersonId& person_id);
std::optional<Task> find_open(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const base::TaskId& id);
// False when the task has another version than `from_version`, or is closed.
bool postpone(sql::Session& session, const base::MunicipalityId& municipality_id, const base::TaskId& id,
              std::int64_t from_version, base::Date show_from_on);
bool delegate(sql::Session& session, const base::MunicipalityId& municipality_id, const base::TaskId& id,
              std::int64_t from_version, const base::StaffId& staff_id);

}  // namespace worklist
