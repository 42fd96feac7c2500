#include "worklist/routes.h"

#include "worklist/task_actions.h"
#include "worklist/task_json.h"

namespace worklist {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct Tasks {
  std::vector<TaskView> items;
};
template <class V>
void describe(V& v, Tasks& x) {
  v.field("items", x.items);
}

struct Postponement {
  base::Date show_from_on = http::blank<base::Date>();
  std::string reason;
};
template <class V>
void describe(V& v, Postponement& x) {
  v.field("show_from_on", x.show_from_on);
  v.text("reason", x.reason, {.min = 1, .max = 500});
}

struct Delegation {
  base::StaffId staff_id;
};
template <class V>
void describe(V& v, Delegation& x) {
  v.field("staff_id", x.staff_id);
}

base::TaskId id_of(const http::Request& request) {
  return base::TaskId(std::string(request.path_parameter("id")));
}

base::Result<http::Response> list(Work& work, const Viewer& viewer, const http::Request& request) {
  const Scope scope = request.query("scope").value_or("mine") == "mine" ? Scope::mine : Scope::unit;
  TRY_ASSIGN(const auto tasks, list_tasks(work, viewer, scope));
  Tasks out;
  for (const auto& task : tasks) out.items.push_back(view_of(task, work.today()));
  return http::json(out);
}

// As it is now, for who changed an older version.
base::Result<std::string> current(Work& work, const Viewer& viewer, const base::TaskId& id) {
  TRY_ASSIGN(const Task task, find_task(work, viewer, id));
  std::string out;
  http::write_json(out, view_of(task, work.today()));
  return out;
}

template <class F>
base::Result<http::Response> change(Gate& gate, const http::Request& request, F act) {
  return gate.change(
      request,
      [&](Work& work, const Viewer& viewer) -> base::Status {
        return act(work, viewer, id_of(request), request.version());
      },
      [&](Work& work, const Viewer& viewer) { return current(work, viewer, id_of(request)); });
}

}  // namespace

TaskView view_of(const Task& task, base::Date today) {
  std::optional<people::PersonRowView> person;
  if (task.person) person = people::view_of(*task.person);
  std::optional<std::string> staff_id;
  if (task.staff_id) staff_id = task.staff_id->str();
  return {task.id.str(), task.version, task.rule, task.subject_type, task.subject_id, person, task.unit_name,
          staff_id, task.staff_name, task.due_on, task.show_from_on, task.due_on < today, task.postponed_count};
}

void add_task_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/tasks")
                 .summary("What is to be done, the soonest due first")
                 .tag("tasks")
                 .query({"scope", "Mine, or the whole unit's", http::QueryKind::choice, false, 0, 0, {"mine", "unit"}})
                 .returns<Tasks>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(request, [&](Work& work, const Viewer& viewer) {
                     return list(work, viewer, request);
                   });
                 }));
  router.add(http::post("/api/{municipality_id}/tasks/{id}/postponement")
                 .summary("Put a task aside until a day")
                 .tag("tasks")
                 .versioned()
                 .body<Postponement>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Postponement& input) {
                   return change(gate, request, [&](auto& work, const auto& viewer, const auto& id, auto version) {
                     return postpone_task(work, viewer, id, version, input.show_from_on, input.reason);
                   });
                 }));
  router.add(http::post("/api/{municipality_id}/tasks/{id}/delegation")
                 .summary("Hand a task to a colleague")
                 .tag("tasks")
                 .versioned()
                 .body<Delegation>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Delegation& input) {
                   return change(gate, request, [&](auto& work, const auto& viewer, const auto& id, auto version) {
                     return delegate_task(work, viewer, id, version, input.staff_id);
                   });
                 }));
}

}  // namespace worklist
