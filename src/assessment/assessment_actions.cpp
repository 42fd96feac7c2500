#include "assessment/assessment_actions.h"

#include <algorithm>
#include <set>

#include "assessment/opened.h"
#include "parties/party_store.h"

namespace assessment {

namespace {

using sharing::Act;

// The mapping that the first sitting begins.
Whole begun(Work& work, const Viewer& viewer, const Opened& opened, const base::EntryId& entry_id) {
  const Assessment made{work.new_id<base::EntryId>().str(), 1, opened.holder_id, opened.facts.id,
                        unit_for(work, viewer, opened.facts.id, opened.holder_id)};
  insert_assessment(work.session(), work.municipality_id(), made, entry_id);
  return {made, {}, {}};
}

Sitting sitting_of(Work& work, const Whole& whole, base::Date held_on) {
  return {work.new_id<base::EntryId>().str(), 1, whole.assessment.id, static_cast<int>(whole.sittings.size()) + 1,
          held_on, work.today(), work.actor_id()};
}

bool may_read(const Viewer& viewer, const Opened& opened, const Question& question) {
  return sharing::decide(viewer, opened.facts, {opened.holder_id, {}}, question.category, Act::read).is_allowed;
}

bool is_known_on(const Sitting& sitting, base::Date day) {
  return sitting.recorded_on <= day && (!sitting.cancelled_on || *sitting.cancelled_on > day);
}

void add_days(AssessmentSheet& sheet, const Whole& whole, base::Date day) {
  std::set<base::Date> days;
  for (const auto& sitting : whole.sittings) {
    if (!is_known_on(sitting, day)) continue;
    days.insert(sitting.recorded_on);
    if (!sheet.latest_held_on || sitting.held_on > *sheet.latest_held_on) sheet.latest_held_on = sitting.held_on;
  }
  sheet.recorded_days.assign(days.begin(), days.end());
}

}  // namespace

base::Result<std::string> hold_sitting(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                       const NewSitting& told) {
  TRY_ASSIGN(const Opened opened, open_assessment(work, viewer, person_id, Act::write));
  TRY(check(told, work.today()));
  const NewSitting kept = tidied(told);
  const auto entry_id = work.new_id<base::EntryId>();
  const Whole whole = opened.whole ? *opened.whole : begun(work, viewer, opened, entry_id);
  const Sitting sitting = sitting_of(work, whole, kept.held_on);
  const Changed changed = hold(whole, sitting, kept, work.today(), whose_task(work, whole.assessment));
  insert_sitting(work.session(), work.municipality_id(), opened.holder_id, changed.after.sittings.back(), kept,
                 entry_id);
  TRY(save_changed(work, changed, entry_id));
  return sitting.id;
}

base::Status complete_assessment(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                 std::int64_t from_version) {
  TRY_ASSIGN(const Opened opened, open_assessment(work, viewer, person_id, Act::write));
  if (!opened.whole) return base::Error{base::ErrorCode::conflict, "assessment.not_begun", {}};
  if (opened.whole->assessment.version != from_version) return base::stale();
  TRY_ASSIGN(const Changed changed,
             complete(*opened.whole, work.today(), whose_task(work, opened.whole->assessment)));
  return save_changed(work, changed, work.new_id<base::EntryId>());
}

base::Result<AssessmentSheet> find_assessment_sheet(Work& work, const Viewer& viewer,
                                                    const base::PersonId& person_id,
                                                    const std::optional<base::Date>& as_of) {
  TRY_ASSIGN(const Opened opened, open_assessment(work, viewer, person_id, Act::read));
  if (as_of && *as_of > work.today()) return base::invalid("as_of", "date.in_future");
  AssessmentSheet sheet;
  sheet.as_of = as_of;
  for (const auto& question : questions()) {
    if (may_read(viewer, opened, question)) sheet.open.push_back(&question);
  }
  if (!opened.whole) return sheet;
  const base::Date day = as_of.value_or(work.today());
  if (!as_of) sheet.assessment = opened.whole->assessment;
  sheet.mapping = known_on(opened.whole->answers, day);
  add_days(sheet, *opened.whole, day);
  return sheet;
}

base::Result<std::vector<AnswerRow>> find_answer_history(Work& work, const Viewer& viewer,
                                                         const base::PersonId& person_id, Variable variable) {
  TRY_ASSIGN(const Opened opened, open_assessment(work, viewer, person_id, Act::read));
  std::vector<AnswerRow> out;
  if (!opened.whole || !may_read(viewer, opened, question_of(variable))) return out;
  for (const auto& answer : opened.whole->answers) {
    if (answer.told.variable != variable) continue;
    const auto& sitting = opened.whole->sittings.at(static_cast<size_t>(answer.sitting_number) - 1);
    const auto staff = parties::find_staff(work.session(), work.municipality_id(), sitting.recorded_by_staff_id);
    out.push_back({answer, staff ? staff->name : ""});
  }
  std::stable_sort(out.begin(), out.end(), [](const AnswerRow& a, const AnswerRow& b) {
    if (a.answer.answered_on != b.answer.answered_on) return a.answer.answered_on > b.answer.answered_on;
    return a.answer.sitting_number > b.answer.sitting_number;
  });
  return out;
}

}  // namespace assessment
