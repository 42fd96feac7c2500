#pragma once

#include <vector>

#include "journal/note.h"
#include "platform/sql/session.h"

namespace journal {

void insert_template(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteTemplate& made,
                     const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_template(sql::Session& session, const base::MunicipalityId& municipality_id, const NoteTemplate& made,
                     std::int64_t from_version, const base::EntryId& entry_id);
std::optional<NoteTemplate> find_template(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id);
// Of one branch, by name; those that are ended too.
std::vector<NoteTemplate> templates_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& holder_id);

}  // namespace journal
