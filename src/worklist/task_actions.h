#pragma once

#include "record/work.h"
#include "sharing/sharing.h"
#include "worklist/task.h"

namespace worklist {

enum class Scope { mine, unit };

// Mine: what is mine by name, and what nobody has taken in a unit where I work. Unit: everything in those.
base::Result<std::vector<Task>> list_tasks(record::Work& work, const sharing::Viewer& viewer, Scope scope);
// Those of one person that the viewer may see, the soonest due first.
std::vector<Task> tasks_of(record::Work& work, const sharing::Viewer& viewer, const sharing::PersonFacts& facts);

// An open task that the viewer may work with. Error: not_found task.unknown.
base::Result<Task> find_task(record::Work& work, const sharing::Viewer& viewer, const base::TaskId& id);

base::Status postpone_task(record::Work& work, const sharing::Viewer& viewer, const base::TaskId& id,
                           std::int64_t from_version, base::Date show_from_on, const std::string& reason);
// To a colleague who works in the task's branch. Error at staff_id: staff.not_in_branch.
base::Status delegate_task(record::Work& work, const sharing::Viewer& viewer, const base::TaskId& id,
                           std::int64_t from_version, const base::StaffId& staff_id);

}  // namespace worklist
