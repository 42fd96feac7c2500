#pragma once

#include "base/names.h"
#include "people/person_json.h"
#include "worklist/task.h"

namespace worklist {

struct TaskView {
  std::string id;
  std::int64_t version = 0;
  std::string rule;
  std::string subject_type;
  std::string subject_id;
  std::optional<people::PersonRowView> person;
  std::string unit_name;
  std::optional<std::string> staff_id;
  std::optional<std::string> staff_name;
  base::Date due_on = http::blank<base::Date>();
  base::Date show_from_on = http::blank<base::Date>();
  bool overdue = false;
  int postponed_count = 0;
};
template <class V>
void describe(V& v, TaskView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("rule", x.rule);
  v.field("subject_type", x.subject_type);
  v.field("subject_id", x.subject_id);
  v.field("person", x.person);
  v.field("unit_name", x.unit_name);
  v.field("staff_id", x.staff_id);
  v.field("staff_name", x.staff_name);
  v.field("due_on", x.due_on);
  v.field("show_from_on", x.show_from_on);
  v.field("overdue", x.overdue);
  v.field("postponed_count", x.postponed_count);
}
inline std::string_view schema_name(const TaskView*) { return "Task"; }
TaskView view_of(const Task& task, base::Date today);

}  // namespace worklist
