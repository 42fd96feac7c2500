#include "journal/note_actions.h"

#include <algorithm>

#include "journal/locking.h"
#include "journal/note_store.h"
#include "parties/party_store.h"
#include "sharing/admit.h"

namespace journal {

namespace {

using sharing::Act;

base::Error unknown_note() { return {base::ErrorCode::not_found, "note.unknown", {}}; }
base::Error unknown_draft() { return {base::ErrorCode::not_found, "note.draft_unknown", {}}; }

// A note of that person's that the viewer may read or, for an objection, write beside.
base::Result<Note> open_note(Work& work, const Viewer& viewer, const base::PersonId& person_id, const std::string& id,
                             Act act) {
  const auto note = find_note(work.session(), work.municipality_id(), id);
  if (!note || note->person_id != person_id) return unknown_note();
  const auto facts =
      sharing::admit(work, viewer, person_id, {note->holder_id, {}}, category_of(note->subject), act, "note");
  if (!facts.has_value()) return unknown_note();
  return *note;
}

base::Result<NoteDraft> open_draft(Work& work, const Viewer& viewer, const std::string& id) {
  const auto draft = find_draft(work.session(), work.municipality_id(), id);
  if (!draft || draft->author_id != viewer.staff_id) return unknown_draft();
  const auto facts = sharing::admit(work, viewer, draft->person_id, {draft->holder_id, {}},
                                    category_of(draft->subject), Act::write, "note_draft");
  if (!facts.has_value()) return unknown_draft();
  return *draft;
}

std::string staff_name(Work& work, const base::StaffId& id) {
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), id);
  return staff ? staff->name : "";
}

std::string unit_name(Work& work, const base::UnitId& id) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), id);
  return unit ? unit->unit.name : "";
}

void add_objections(Work& work, const base::PersonId& person_id, std::vector<NoteSheet>& notes) {
  for (auto& objection : objections_of(work.session(), work.municipality_id(), person_id)) {
    for (auto& sheet : notes) {
      if (sheet.note.id == objection.note_id) sheet.objections.push_back(objection);
    }
  }
}

void add_corrections(std::vector<NoteSheet>& notes) {
  for (const auto& correction : notes) {
    if (!correction.note.corrects_id) continue;
    for (auto& sheet : notes) {
      if (sheet.note.id == *correction.note.corrects_id) sheet.corrected_by_id = correction.note.id;
    }
  }
}

}  // namespace

base::Result<std::string> begin_draft(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                      const NewDraft& input) {
  TRY(sharing::admit_person(work, viewer, person_id, Act::write, "note_draft"));
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), input.unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  const auto& branch = unit->unit.branch_id;
  NoteDraft draft{work.new_id<base::EntryId>().str(), 1, branch, input.subject, person_id, input.unit_id,
                  viewer.staff_id, input.text, input.lock_on.value_or(work.today().plus_days(kLockDaysMax)),
                  input.corrects_id, work.now()};
  if (input.corrects_id) {
    TRY_ASSIGN(const Note corrected, open_note(work, viewer, person_id, *input.corrects_id, Act::write));
    draft.subject = corrected.subject;
    draft.holder_id = corrected.holder_id;
    draft.unit_id = corrected.unit_id;
  }
  TRY(sharing::admit(work, viewer, person_id, {draft.holder_id, {}}, category_of(draft.subject), Act::write,
                     "note_draft"));
  TRY(check_draft(draft, work.today()));
  insert_draft(work.session(), work.municipality_id(), draft);
  return draft.id;
}

base::Result<NoteDraft> find_own_draft(Work& work, const Viewer& viewer, const std::string& id) {
  return open_draft(work, viewer, id);
}

base::Status save_draft(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                        const NoteText& text, base::Date lock_on) {
  TRY_ASSIGN(NoteDraft draft, open_draft(work, viewer, id));
  if (draft.version != from_version) return base::stale();
  draft.text = text;
  draft.lock_on = lock_on;
  draft.saved_at = work.now();
  TRY(check_draft(draft, work.today()));
  if (!update_draft(work.session(), work.municipality_id(), draft, from_version)) return base::stale();
  return base::done();
}

base::Status discard_draft(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const NoteDraft draft, open_draft(work, viewer, id));
  if (!delete_draft(work.session(), work.municipality_id(), draft.id)) return unknown_draft();
  return base::done();
}

base::Result<std::string> lock_draft(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version) {
  TRY_ASSIGN(const NoteDraft draft, open_draft(work, viewer, id));
  if (draft.version != from_version) return base::stale();
  TRY(check_lock(draft));
  return lock_as_note(work, draft);
}

base::Result<Journal> find_journal(Work& work, const Viewer& viewer, const base::PersonId& person_id) {
  TRY_ASSIGN(const auto facts, sharing::admit_person(work, viewer, person_id, Act::read, "journal"));
  Journal out;
  for (auto& note : notes_of(work.session(), work.municipality_id(), person_id)) {
    const auto decision =
        sharing::decide(viewer, facts, {note.holder_id, {}}, category_of(note.subject), Act::read);
    if (!decision.is_allowed) {
      ++out.hidden_count;
      continue;
    }
    const auto author = staff_name(work, note.author_id);
    const auto unit = unit_name(work, note.unit_id);
    out.notes.push_back({std::move(note), author, unit, {}, {}});
  }
  add_objections(work, person_id, out.notes);
  add_corrections(out.notes);
  out.drafts = drafts_of(work.session(), work.municipality_id(), viewer.staff_id, person_id);
  return out;
}

base::Result<std::string> object_to_note(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                         const std::string& note_id, const std::string& body, base::Date said_on) {
  TRY_ASSIGN(const Note note, open_note(work, viewer, person_id, note_id, Act::write));
  const Objection objection{work.new_id<base::EntryId>().str(), note_id, body, said_on};
  TRY_ASSIGN(const auto deed, object(note, objection, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_objection(work.session(), work.municipality_id(), note.holder_id, objection, entry_id);
  work.write_as(entry_id, deed);
  return objection.id;
}

}  // namespace journal
