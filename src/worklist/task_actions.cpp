#include "worklist/task_actions.h"

#include <algorithm>

#include "base/names.h"
#include "parties/party_store.h"
#include "sharing/admit.h"
#include "worklist/task_store.h"

namespace worklist {

namespace {

using record::Work;
using sharing::Viewer;

constexpr int kRowsMax = 500;

base::Error unknown_task() { return {base::ErrorCode::not_found, "task.unknown", {}}; }

// A role without a unit is exercised in every unit of its branch.
bool works_in_unit(const Viewer& viewer, const Task& task) {
  return std::any_of(viewer.roles.begin(), viewer.roles.end(), [&](const parties::StaffRole& held) {
    return held.branch_id == task.holder_id && (!held.unit_id || *held.unit_id == task.unit_id);
  });
}

bool is_wanted(const Viewer& viewer, const Task& task, Scope scope) {
  if (task.staff_id == viewer.staff_id) return true;
  if (scope == Scope::mine && task.staff_id) return false;
  return works_in_unit(viewer, task);
}

base::Result<Task> open(Work& work, const Viewer& viewer, const base::TaskId& id) {
  const auto task = find_open(work.session(), work.municipality_id(), id);
  if (!task || !viewer.works_in(task->holder_id)) return unknown_task();
  if (task->person) {
    const auto facts = sharing::admit(work, viewer, task->person->id, {task->holder_id, {}},
                                      sharing::Category::identity, sharing::Act::write, "task");
    if (!facts.has_value()) return unknown_task();
  }
  return *task;
}

record::Deed deed_of(Work& work, const Task& task, const char* kind, const char* field,
                     std::optional<std::string> old_value, std::optional<std::string> new_value) {
  std::optional<base::PersonId> person_id;
  if (task.person) person_id = task.person->id;
  record::NewEntry entry{person_id, kind, "task", task.id.str(), task.holder_id, {}, task.unit_id, {},
                         work.today(), {}, {}, {}, {}};
  const std::string category = base::name_of(sharing::Category::participation);
  record::note_change(entry.changes, field, category, std::move(old_value), std::move(new_value));
  record::note_change(entry.changes, "rule", category, {}, task.rule);
  return {std::move(entry), {}, {}};
}

}  // namespace

base::Result<std::vector<Task>> list_tasks(Work& work, const Viewer& viewer, Scope scope) {
  sharing::note_list(work, viewer, "tasks");
  std::vector<Task> out;
  const auto allowed = sharing::list_scope(viewer);
  for (const auto& branch : allowed.branches) {
    auto tasks = list_open(work.session(), work.municipality_id(), branch,
                           static_cast<int>(allowed.protection_max), work.today(), kRowsMax);
    for (auto& task : tasks) {
      if (is_wanted(viewer, task, scope)) out.push_back(std::move(task));
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Task& a, const Task& b) { return a.due_on < b.due_on; });
  return out;
}

std::vector<Task> tasks_of(Work& work, const Viewer& viewer, const sharing::PersonFacts& facts) {
  auto tasks = open_tasks_of(work.session(), work.municipality_id(), facts.id);
  tasks.erase(std::remove_if(tasks.begin(), tasks.end(),
                             [&](const Task& task) { return !viewer.works_in(task.holder_id); }),
              tasks.end());
  return tasks;
}

base::Status postpone_task(Work& work, const Viewer& viewer, const base::TaskId& id, std::int64_t from_version,
                           base::Date show_from_on, const std::string& reason) {
  TRY_ASSIGN(const Task task, open(work, viewer, id));
  TRY(check_postponement(show_from_on, reason, work.today()));
  if (!postpone(work.session(), work.municipality_id(), id, from_version, show_from_on)) return base::stale();
  auto deed = deed_of(work, task, "task_postponed", "show_from_on", task.show_from_on.str(), show_from_on.str());
  deed.entry.reason = reason;
  work.write(deed);
  return base::done();
}

base::Status delegate_task(Work& work, const Viewer& viewer, const base::TaskId& id, std::int64_t from_version,
                           const base::StaffId& staff_id) {
  TRY_ASSIGN(const Task task, open(work, viewer, id));
  const auto colleagues = parties::list_colleagues(work.session(), work.municipality_id(), task.holder_id);
  const auto found = std::find_if(colleagues.begin(), colleagues.end(),
                                  [&](const parties::Colleague& one) { return one.id == staff_id; });
  if (found == colleagues.end()) return base::invalid("staff_id", "staff.not_in_branch");
  if (!delegate(work.session(), work.municipality_id(), id, from_version, staff_id)) return base::stale();
  const auto entry_id = work.write(deed_of(work, task, "task_delegated", "staff", task.staff_name, found->name));
  if (staff_id != viewer.staff_id) work.send(id, entry_id);
  return base::done();
}

}  // namespace worklist
