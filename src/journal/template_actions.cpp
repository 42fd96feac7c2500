#include "journal/template_actions.h"

#include <algorithm>

#include "journal/template_store.h"
#include "parties/party_store.h"
#include "sharing/admit.h"

namespace journal {

namespace {

using record::Work;
using sharing::Viewer;

base::Error unknown() { return {base::ErrorCode::not_found, "note_template.unknown", {}}; }

bool may_read(const Viewer& viewer, const base::HolderId& branch) {
  return viewer.works_in(branch) || sharing::decide_catalogue(viewer, branch).is_allowed;
}

}  // namespace

std::vector<TemplateRow> list_templates(Work& work, const Viewer& viewer) {
  std::vector<TemplateRow> out;
  for (const auto& branch : parties::list_branches(work.session(), work.municipality_id())) {
    if (!may_read(viewer, branch.id)) continue;
    const bool may_change = sharing::decide_catalogue(viewer, branch.id).is_allowed;
    for (auto& made : templates_of(work.session(), work.municipality_id(), branch.id)) {
      out.push_back({std::move(made), branch.name, may_change});
    }
  }
  return out;
}

base::Result<TemplateRow> find_one_template(Work& work, const Viewer& viewer, const std::string& id) {
  auto all = list_templates(work, viewer);
  const auto found = std::find_if(all.begin(), all.end(), [&](const TemplateRow& one) { return one.made.id == id; });
  if (found == all.end()) return unknown();
  return std::move(*found);
}

base::Result<std::string> add_template(Work& work, const Viewer& viewer, const NoteTemplate& input) {
  TRY(sharing::admit_catalogue(work, viewer, input.holder_id, "note_template"));
  TRY(check(input));
  NoteTemplate made = input;
  made.id = work.new_id<base::EntryId>().str();
  NoteTemplate nothing;
  nothing.kind = made.kind;
  const auto entry_id = work.new_id<base::EntryId>();
  insert_template(work.session(), work.municipality_id(), made, entry_id);
  work.write_as(entry_id, change(nothing, made, "note_template_added", work.today()));
  return made.id;
}

base::Status change_template(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             const NoteTemplate& changed) {
  const auto before = find_template(work.session(), work.municipality_id(), id);
  if (!before) return unknown();
  TRY(sharing::admit_catalogue(work, viewer, before->holder_id, "note_template"));
  if (before->version != from_version) return base::stale();
  NoteTemplate after = changed;
  after.id = id;
  after.holder_id = before->holder_id;
  TRY(check(after));
  const char* kind = after.is_ended && !before->is_ended ? "note_template_ended" : "note_template_changed";
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_template(work.session(), work.municipality_id(), after, from_version, entry_id)) return base::stale();
  work.write_as(entry_id, change(*before, after, kind, work.today()));
  return base::done();
}

}  // namespace journal
