#include "journal/note.h"

#include "base/names.h"

namespace journal {

namespace {

using base::name_of;
using record::note_change;
using sharing::Category;

}  // namespace

Category category_of(NoteSubject subject) {
  switch (subject) {
    case NoteSubject::general: return Category::note;
    case NoteSubject::health: return Category::health;
    case NoteSubject::barriers: return Category::barriers;
    case NoteSubject::livelihood: return Category::livelihood;
    case NoteSubject::housing: return Category::housing;
    case NoteSubject::children: return Category::children;
    case NoteSubject::placement: return Category::placement;
  }
  return Category::note;
}

base::Status check_draft(const NoteDraft& draft, base::Date today) {
  std::vector<base::Violation> broken;
  if (draft.text.happened_on > today) broken.push_back({"happened_on", "date.in_future", {}});
  if (draft.lock_on < today) broken.push_back({"lock_on", "note.lock_in_past", {}});
  if (draft.lock_on > today.plus_days(kLockDaysMax)) broken.push_back({"lock_on", "note.lock_too_late", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

base::Status check_lock(const NoteDraft& draft) {
  if (draft.text.body.empty() && draft.text.title.empty()) return base::invalid("body", "note.empty");
  return base::done();
}

Locked lock(const NoteDraft& draft, const std::string& id, base::Instant now) {
  const char* kind = draft.corrects_id ? "note_corrected" : "note_written";
  Locked out{{id, draft.holder_id, draft.subject, draft.person_id, draft.unit_id, draft.author_id, draft.text,
              draft.corrects_id, now},
             {{draft.person_id, kind, "note", id, draft.holder_id, {}, draft.unit_id, {},
               draft.text.happened_on, {}, {}, {}, {}},
              {},
              {}}};
  auto& changes = out.deed.entry.changes;
  const std::string category = name_of(category_of(draft.subject));
  note_change(changes, "note_kind", category, {}, name_of(draft.text.kind));
  note_change(changes, "note_subject", category, {}, name_of(draft.subject));
  note_change(changes, "note_title", category, {}, draft.text.title);
  note_change(changes, "note_body", category, {}, draft.text.body);
  return out;
}

base::Result<record::Deed> object(const Note& note, const Objection& objection, base::Date today) {
  std::vector<base::Violation> broken;
  if (objection.body.empty()) broken.push_back({"body", "note.objection_empty", {}});
  if (objection.said_on > today) broken.push_back({"said_on", "date.in_future", {}});
  if (objection.said_on < note.text.happened_on) broken.push_back({"said_on", "note.objection_before_note", {}});
  if (!broken.empty()) return base::invalid(std::move(broken));
  record::Deed deed{{note.person_id, "note_objected", "note_objection", objection.id, note.holder_id, {}, note.unit_id,
                     {}, objection.said_on, {}, {}, {}, {}},
                    {},
                    {}};
  const std::string category = name_of(category_of(note.subject));
  note_change(deed.entry.changes, "note_title", category, {}, note.text.title);
  note_change(deed.entry.changes, "objection", category, {}, objection.body);
  return deed;
}

base::Status check(const NoteTemplate& made) {
  std::vector<base::Violation> broken;
  if (made.name.empty()) broken.push_back({"name", "field.required", {}});
  if (made.body.empty() && made.title.empty() && made.guidance.empty()) {
    broken.push_back({"body", "note_template.empty", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

record::Deed change(const NoteTemplate& before, const NoteTemplate& after, const char* kind, base::Date today) {
  record::Deed deed{{{}, kind, "note_template", after.id, after.holder_id, {}, {}, {}, today, {}, {}, {}, {}}, {}, {}};
  auto& changes = deed.entry.changes;
  const std::string category = name_of(Category::note);
  note_change(changes, "name", category, before.name, after.name);
  note_change(changes, "note_title", category, before.title, after.title);
  note_change(changes, "note_body", category, before.body, after.body);
  note_change(changes, "guidance", category, before.guidance, after.guidance);
  return deed;
}

}  // namespace journal
