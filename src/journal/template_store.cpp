#include "journal/template_store.h"

#include "base/names.h"

namespace journal {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "journal.insert_template",
    "INSERT INTO note_template (municipality_id, id, version, entry_id, holder_id, name, kind, subject, title, body, "
    "guidance, is_ended) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
const Statement kUpdate{
    "journal.update_template",
    "UPDATE note_template SET version = version + 1, entry_id = $1, name = $2, kind = $3, subject = $4, title = $5, "
    "body = $6, guidance = $7, is_ended = $8 WHERE municipality_id = $9 AND id = $10 AND version = $11"};
#define SELECT_TEMPLATE \
  "SELECT id, version, holder_id, name, kind, subject, title, body, guidance, is_ended FROM note_template " \
  "WHERE municipality_id = $1 "
const Statement kFind{"journal.find_template", SELECT_TEMPLATE "AND id = $2"};
const Statement kOfBranch{"journal.templates_of", SELECT_TEMPLATE "AND holder_id = $2 ORDER BY name, id"};

NoteTemplate template_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.text(3),
          named<NoteKind>(row.text(4)),
          named<NoteSubject>(row.text(5)),
          row.text(6),
          row.text(7),
          row.text(8),
          row.flag(9)};
}

}  // namespace

void insert_template(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteTemplate& t,
                     const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, t.id, entry_id, t.holder_id, t.name, name_of(t.kind), name_of(t.subject),
                           t.title, t.body, t.guidance, t.is_ended});
}

bool update_template(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteTemplate& t,
                     std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, t.name, name_of(t.kind), name_of(t.subject), t.title, t.body, t.guidance,
                                  t.is_ended, municipality_id, t.id, from_version}) == 1;
}

std::optional<NoteTemplate> find_template(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id) {
  return session.first(kFind, {municipality_id, id}, template_of);
}

std::vector<NoteTemplate> templates_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, template_of);
}

}  // namespace journal
