#include "placements/placement_entry.h"

#include "base/names.h"
#include "sharing/sharing.h"

namespace placements {

namespace {

using base::name_of;

record::NewTask task(const char* rule, const Placement& p, const Whose& whose, base::Date due_on, int notice_days) {
  return {rule,          "placement",    p.id,   p.person_id, p.holder_id, whose.unit_id,
          whose.staff_id, due_on, due_on.plus_days(-notice_days)};
}

}  // namespace

record::Deed begun(const char* kind, const Placement& p, base::Date happened_on) {
  return {{p.person_id, kind, "placement", p.id, p.holder_id, {}, p.unit_id, {}, happened_on, {}, {}, {}, {}}, {}, {}};
}

void note(record::Deed& deed, const char* field, const std::string& before, const std::string& after) {
  static const std::string kCategory = name_of(sharing::Category::placement);
  record::note_change(deed.entry.changes, field, kCategory, before, after);
}

void note_terms(record::Deed& deed, const Terms& before, const Terms& after) {
  note(deed, "placement_kind", name_of(before.kind), name_of(after.kind));
  note(deed, "purpose", before.purpose, after.purpose);
  note(deed, "placement_tasks", joined(before.tasks), joined(after.tasks));
  note(deed, "adaptations", joined(before.adaptations), joined(after.adaptations));
  note(deed, "supervisor", shown(before.supervisor), shown(after.supervisor));
  note(deed, "working_times", before.working_times, after.working_times);
  note(deed, "insurance", name_of(before.insurance), name_of(after.insurance));
  note(deed, "insurance_text", before.insurance_text, after.insurance_text);
  note(deed, "environment_text", before.environment_text, after.environment_text);
  note(deed, "confidentiality_on", day_text(before.confidentiality_on), day_text(after.confidentiality_on));
}

std::string day_text(const std::optional<base::Date>& day) { return day ? day->str() : ""; }

std::string shown(const Extent& extent) {
  if (extent.percent) return std::to_string(*extent.percent) + " %";
  return std::to_string(extent.hours_per_week.value_or(0)) + " h";
}

std::string shown(const Reach& reach) {
  std::vector<std::string> parts;
  for (const auto& part : {reach.name, reach.phone, reach.email}) {
    if (!part.empty()) parts.push_back(part);
  }
  return joined(parts);
}

bool is_one_of(const Extent& extent) { return extent.percent.has_value() != extent.hours_per_week.has_value(); }

record::NewTask confirm_task(const Placement& p, const Whose& whose) {
  return task("placement.confirm_start", p, whose, p.starts_on, whose.limits.start_notice_days);
}

record::NewTask follow_up_task(const Placement& p, const Whose& whose, base::Date due_on) {
  return task("placement.follow_up", p, whose, due_on, whose.limits.follow_up_notice_days);
}

record::NewTask end_task(const Placement& p, const Whose& whose) {
  return task("placement.end", p, whose, p.ends_on, whose.limits.end_notice_days);
}

record::NewTask next_task(const Placement& p, const Whose& whose, base::Date today) {
  return task("placement.note_next", p, whose, today.plus_days(whose.limits.next_days), whose.limits.next_days);
}

std::vector<record::NewTask> running_tasks(const Placement& p, const Whose& whose) {
  return {follow_up_task(p, whose, p.started_on->plus_days(whose.limits.first_follow_up_days)), end_task(p, whose)};
}

}  // namespace placements
