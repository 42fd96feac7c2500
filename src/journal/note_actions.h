// Use cases of notes: writing a draft, locking it, and what the person holds against it.
#pragma once

#include "journal/note.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace journal {

using record::Work;
using sharing::Viewer;

struct NewDraft {
  base::UnitId unit_id;
  NoteSubject subject = NoteSubject::general;
  NoteText text;
  std::optional<base::Date> lock_on;       // kLockDaysMax from today where none is wished
  std::optional<std::string> corrects_id;
};
// Error: not_found `note.unknown` where the note to correct is not one that the viewer may read.
base::Result<std::string> begin_draft(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                      const NewDraft& input);
// Only its author knows of a draft. Error: not_found `note.draft_unknown`.
base::Result<NoteDraft> find_own_draft(Work& work, const Viewer& viewer, const std::string& id);
base::Status save_draft(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                        const NoteText& text, base::Date lock_on);
base::Status discard_draft(Work& work, const Viewer& viewer, const std::string& id);
// From now on it is an entry that never changes. Answers with the note's id.
base::Result<std::string> lock_draft(Work& work, const Viewer& viewer, const std::string& id,
                                     std::int64_t from_version);

struct NoteSheet {
  Note note;
  std::string author_name;
  std::string unit_name;
  std::optional<std::string> corrected_by_id;
  std::vector<Objection> objections;
};
struct Journal {
  std::vector<NoteSheet> notes;   // those that the viewer may read, what happened last first
  std::vector<NoteDraft> drafts;  // the viewer's own
  int hidden_count = 0;           // notes that the viewer may not read
};
base::Result<Journal> find_journal(Work& work, const Viewer& viewer, const base::PersonId& person_id);

base::Result<std::string> object_to_note(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                         const std::string& note_id, const std::string& body, base::Date said_on);

}  // namespace journal
