#include "journal/note_store.h"

#include "base/names.h"

namespace journal {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsertDraft{
    "journal.insert_draft",
    "INSERT INTO note_draft (municipality_id, id, version, holder_id, subject, person_id, unit_id, author_id, kind, "
    "title, body, happened_on, lock_on, corrects_id, saved_at) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};
const Statement kUpdateDraft{
    "journal.update_draft",
    "UPDATE note_draft SET version = version + 1, kind = $1, title = $2, body = $3, happened_on = $4, lock_on = $5, "
    "saved_at = $6 WHERE municipality_id = $7 AND id = $8 AND version = $9"};
const Statement kDeleteDraft{"journal.delete_draft", "DELETE FROM note_draft WHERE municipality_id = $1 AND id = $2"};
#define SELECT_DRAFT \
  "SELECT id, version, holder_id, subject, person_id, unit_id, author_id, kind, title, body, happened_on, lock_on, " \
  "corrects_id, saved_at FROM note_draft WHERE municipality_id = $1 "
const Statement kFindDraft{"journal.find_draft", SELECT_DRAFT "AND id = $2"};
const Statement kDraftsOf{"journal.drafts_of",
                          SELECT_DRAFT "AND author_id = $2 AND person_id = $3 ORDER BY saved_at DESC, id DESC"};
const Statement kDueDrafts{"journal.due_drafts", SELECT_DRAFT "AND lock_on <= $2 ORDER BY lock_on, id LIMIT $3"};

const Statement kInsertNote{
    "journal.insert_note",
    "INSERT INTO note (municipality_id, id, entry_id, holder_id, subject, person_id, unit_id, author_id, kind, "
    "happened_on, corrects_id, locked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
#define SELECT_NOTE \
  "SELECT n.id, n.holder_id, n.subject, n.person_id, n.unit_id, n.author_id, n.kind, n.happened_on, n.corrects_id, " \
  "n.locked_at, t.new_value, b.new_value FROM note n " \
  "LEFT JOIN entry_change t ON t.municipality_id = n.municipality_id AND t.entry_id = n.entry_id " \
  "AND t.field = 'note_title' " \
  "LEFT JOIN entry_change b ON b.municipality_id = n.municipality_id AND b.entry_id = n.entry_id " \
  "AND b.field = 'note_body' WHERE n.municipality_id = $1 "
const Statement kFindNote{"journal.find_note", SELECT_NOTE "AND n.id = $2"};
const Statement kNotesOf{"journal.notes_of", SELECT_NOTE "AND n.person_id = $2 ORDER BY n.happened_on DESC, n.id DESC"};

const Statement kInsertObjection{
    "journal.insert_objection",
    "INSERT INTO note_objection (municipality_id, id, entry_id, holder_id, note_id, said_on) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kObjectionsOf{
    "journal.objections_of",
    "SELECT o.id, o.note_id, c.new_value, o.said_on FROM note_objection o "
    "JOIN note n ON n.municipality_id = o.municipality_id AND n.id = o.note_id "
    "LEFT JOIN entry_change c ON c.municipality_id = o.municipality_id AND c.entry_id = o.entry_id "
    "AND c.field = 'objection' WHERE o.municipality_id = $1 AND n.person_id = $2 ORDER BY o.said_on, o.id"};

NoteDraft draft_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          named<NoteSubject>(row.text(3)),
          row.id<base::PersonId>(4),
          row.id<base::UnitId>(5),
          row.id<base::StaffId>(6),
          {named<NoteKind>(row.text(7)), row.text(8), row.text(9), row.date(10)},
          row.date(11),
          row.maybe_text(12),
          row.instant(13)};
}

Note note_of(const Row& row) {
  return {row.text(0),
          row.id<base::HolderId>(1),
          named<NoteSubject>(row.text(2)),
          row.id<base::PersonId>(3),
          row.id<base::UnitId>(4),
          row.id<base::StaffId>(5),
          {named<NoteKind>(row.text(6)), row.maybe_text(10).value_or(""), row.maybe_text(11).value_or(""), row.date(7)},
          row.maybe_text(8),
          row.instant(9)};
}

}  // namespace

void insert_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteDraft& d) {
  session.change(kInsertDraft, {municipality_id, d.id, d.holder_id, name_of(d.subject), d.person_id, d.unit_id,
                                d.author_id, name_of(d.text.kind), d.text.title, d.text.body, d.text.happened_on,
                                d.lock_on, d.corrects_id, d.saved_at});
}

bool update_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteDraft& d,
                  std::int64_t from_version) {
  return session.change(kUpdateDraft, {name_of(d.text.kind), d.text.title, d.text.body, d.text.happened_on, d.lock_on,
                                       d.saved_at, municipality_id, d.id, from_version}) == 1;
}

bool delete_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id) {
  return session.change(kDeleteDraft, {municipality_id, id}) == 1;
}

std::optional<NoteDraft> find_draft(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id) {
  return session.first(kFindDraft, {municipality_id, id}, draft_of);
}

std::vector<NoteDraft> drafts_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::StaffId& author_id, const base::PersonId& person_id) {
  return session.list(kDraftsOf, {municipality_id, author_id, person_id}, draft_of);
}

std::vector<NoteDraft> due_drafts(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  base::Date today, int limit) {
  return session.list(kDueDrafts, {municipality_id, today, limit}, draft_of);
}

void insert_note(sql::Session& session, const base::MunicipalityId& municipality_id, const Note& n,
                 const base::EntryId& entry_id) {
  session.change(kInsertNote, {municipality_id, n.id, entry_id, n.holder_id, name_of(n.subject), n.person_id,
                               n.unit_id, n.author_id, name_of(n.text.kind), n.text.happened_on, n.corrects_id,
                               n.locked_at});
}

std::optional<Note> find_note(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const std::string& id) {
  return session.first(kFindNote, {municipality_id, id}, note_of);
}

std::vector<Note> notes_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::PersonId& person_id) {
  return session.list(kNotesOf, {municipality_id, person_id}, note_of);
}

void insert_objection(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const Objection& o, const base::EntryId& entry_id) {
  session.change(kInsertObjection, {municipality_id, o.id, entry_id, holder_id, o.note_id, o.said_on});
}

std::vector<Objection> objections_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id) {
  return session.list(kObjectionsOf, {municipality_id, person_id}, [](const Row& row) {
    return Objection{row.text(0), row.text(1), row.maybe_text(2).value_or(""), row.date(3)};
  });
}

}  // namespace journal
