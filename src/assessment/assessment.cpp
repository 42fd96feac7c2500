#include "assessment/assessment.h"

#include <algorithm>

#include "base/names.h"

namespace assessment {

namespace {

// The state as it was, with the entry of what is to change in it.
Changed changed(const Whole& before, const char* kind, const char* subject_type, const std::string& subject_id,
                base::Date happened_on) {
  const Assessment& a = before.assessment;
  return {before,
          {{a.person_id, kind, subject_type, subject_id, a.holder_id, {}, a.unit_id, {}, happened_on, {}, {}, {}, {}},
           {},
           {}}};
}

std::string text_of(const std::optional<base::Date>& date) { return date ? date->str() : std::string(); }

// What runs keeps a task open, and nothing else does.
void note_tasks(Changed& made, base::Date today, const Whose& whose) {
  const Whole& whole = made.after;
  const Assessment& assessment = whole.assessment;
  made.deed.closes.push_back({"", assessment.id});
  const Sitting* latest = whole.latest();
  if (assessment.completed_on || !latest || missing_count(known_on(whole.answers, today)) == 0) return;
  made.deed.opens.push_back({"assessment.continue", "assessment", assessment.id, assessment.person_id,
                                assessment.holder_id, whose.unit_id, whose.staff_id,
                                latest->held_on.plus_days(whose.continue_days), latest->held_on});
}

void note_completion(Changed& made, const Whole& before) {
  record::note_change(made.deed.entry.changes, "completed_on", base::name_of(sharing::Category::barriers),
                      text_of(before.assessment.completed_on), text_of(made.after.assessment.completed_on));
}

}  // namespace

const Sitting* Whole::latest() const {
  const Sitting* out = nullptr;
  for (const auto& sitting : sittings) {
    if (sitting.cancelled_on) continue;
    if (!out || sitting.held_on > out->held_on || (sitting.held_on == out->held_on && sitting.number > out->number)) {
      out = &sitting;
    }
  }
  return out;
}

Changed hold(const Whole& before, const Sitting& sitting, const NewSitting& told, base::Date today,
             const Whose& whose) {
  Changed out =
      changed(before, "assessment_sitting_held", "assessment_sitting", sitting.id, sitting.held_on);
  Sitting held = sitting;
  held.was_completed_on = before.assessment.completed_on;
  out.after.assessment.completed_on.reset();
  for (const auto& answer : told.answers) {
    out.after.answers.push_back({answer, held.id, held.number, held.held_on, held.recorded_on});
  }
  out.after.sittings.push_back(held);
  out.deed.entry.changes = changes_between(known_on(before.answers, today), known_on(out.after.answers, today));
  note_tasks(out, today, whose);
  return out;
}

Changed cancel(const Whole& before, const std::string& sitting_id, base::Date today, const Whose& whose) {
  Changed out = changed(before, "assessment_sitting_cancelled", "assessment_sitting", sitting_id, today);
  for (auto& answer : out.after.answers) {
    if (answer.sitting_id == sitting_id && !answer.cancelled_on) answer.cancelled_on = today;
  }
  for (auto& sitting : out.after.sittings) {
    if (sitting.id != sitting_id || sitting.cancelled_on) continue;
    sitting.cancelled_on = today;
    const bool is_last = sitting.number == static_cast<int>(before.sittings.size());
    if (is_last && !before.assessment.completed_on) out.after.assessment.completed_on = sitting.was_completed_on;
  }
  out.deed.entry.changes = changes_between(known_on(before.answers, today), known_on(out.after.answers, today));
  note_tasks(out, today, whose);
  return out;
}

base::Result<Changed> complete(const Whole& before, base::Date on, const Whose& whose) {
  if (before.assessment.completed_on) {
    return base::Error{base::ErrorCode::conflict, "assessment.already_complete", {}};
  }
  if (!before.latest()) return base::Error{base::ErrorCode::conflict, "assessment.not_begun", {}};
  Changed out = changed(before, "assessment_completed", "assessment", before.assessment.id, on);
  out.after.assessment.completed_on = on;
  note_completion(out, before);
  note_tasks(out, on, whose);
  return out;
}

base::Result<Changed> reopen(const Whole& before, base::Date today, const Whose& whose) {
  if (!before.assessment.completed_on) return base::Error{base::ErrorCode::conflict, "assessment.not_complete", {}};
  Changed out = changed(before, "assessment_reopened", "assessment", before.assessment.id, today);
  out.after.assessment.completed_on.reset();
  note_completion(out, before);
  note_tasks(out, today, whose);
  return out;
}

}  // namespace assessment
