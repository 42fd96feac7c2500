// Use cases of note templates, which hold nothing about anybody: read by all who work in the branch, kept by its
// team leaders and administrators.
#pragma once

#include "journal/note.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace journal {

struct TemplateRow {
  NoteTemplate made;
  std::string branch_name;
  bool may_change = false;
};
// Of the branches that the viewer works in or keeps, by branch and name.
std::vector<TemplateRow> list_templates(record::Work& work, const sharing::Viewer& viewer);
// Error: not_found `note_template.unknown`.
base::Result<TemplateRow> find_one_template(record::Work& work, const sharing::Viewer& viewer, const std::string& id);
base::Result<std::string> add_template(record::Work& work, const sharing::Viewer& viewer, const NoteTemplate& made);
base::Status change_template(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                             std::int64_t from_version, const NoteTemplate& changed);

}  // namespace journal
