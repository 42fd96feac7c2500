#include "assessment/assessment_actions.h"

#include "assessment/opened.h"

namespace assessment {

namespace {

using sharing::Act;

base::Error unknown_assessment() { return {base::ErrorCode::not_found, "assessment.unknown", {}}; }

// The mapping of that row, for who may write in its branch.
base::Result<Whole> open_row(Work& work, const Viewer& viewer, const std::optional<Assessment>& row) {
  if (!row) return unknown_assessment();
  const auto opened = open_assessment(work, viewer, row->person_id, Act::write);
  if (!opened.has_value() || !viewer.works_in(row->holder_id)) return unknown_assessment();
  return *find_whole(work.session(), work.municipality_id(), row->person_id, row->holder_id);
}

base::Status undo_sitting(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  const auto& sitting_id = undone.subject_id;
  TRY_ASSIGN(const Whole whole,
             open_row(work, viewer, find_of_sitting(work.session(), work.municipality_id(), sitting_id)));
  const Changed changed = cancel(whole, sitting_id, work.today(), whose_task(work, whole.assessment));
  const auto entry_id = work.new_id<base::EntryId>();
  cancel_sitting(work.session(), work.municipality_id(), sitting_id, work.today(), entry_id);
  return save_changed(work, changed, entry_id);
}

base::Status undo_completion(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Whole whole, open_row(work, viewer, find_assessment(work.session(), work.municipality_id(),
                                                                       undone.subject_id)));
  TRY_ASSIGN(const Changed changed, reopen(whole, work.today(), whose_task(work, whole.assessment)));
  return save_changed(work, changed, work.new_id<base::EntryId>());
}

base::Status end_at_exit(Work& work, const Viewer& viewer, const std::string& id, base::Date ends_on) {
  TRY_ASSIGN(const Whole whole,
             open_row(work, viewer, find_assessment(work.session(), work.municipality_id(), id)));
  if (whole.assessment.completed_on || !whole.latest()) return base::done();
  TRY_ASSIGN(const Changed changed, complete(whole, ends_on, whose_task(work, whole.assessment)));
  return save_changed(work, changed, work.new_id<base::EntryId>());
}

}  // namespace

void add_undo(sharing::UndoTable& table) {
  table["assessment_sitting_held"] = undo_sitting;
  table["assessment_completed"] = undo_completion;
}

void add_ending(sharing::EndingTable& table) { table["assessment"] = end_at_exit; }

}  // namespace assessment
