#pragma once

#include <vector>

#include "journal/note.h"
#include "platform/sql/session.h"

namespace journal {

void insert_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteDraft& draft);
// What is written, and when it is locked. False when the row has another version than `from_version`.
bool update_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteDraft& draft,
                  std::int64_t from_version);
bool delete_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id);
std::optional<NoteDraft> find_draft(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id);
// One author's about one person, the latest saved first.
std::vector<NoteDraft> drafts_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::StaffId& author_id, const base::PersonId& person_id);
// Those whose day has come, of everybody, the oldest first.
std::vector<NoteDraft> due_drafts(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  base::Date today, int limit);

// The text goes with the note's entry.
void insert_note(sql::Session& session, const base::MunicipalityId& municipality_id, const Note& note,
                 const base::EntryId& entry_id);
std::optional<Note> find_note(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const std::string& id);
// What happened last first; the text as its entry holds it, empty where that has been disposed of.
std::vector<Note> notes_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::PersonId& person_id);

void insert_objection(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const Objection& objection, const base::EntryId& entry_id);
std::vector<Objection> objections_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id);

}  // namespace journal
