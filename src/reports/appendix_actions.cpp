#include "reports/appendix_actions.h"

#include "reports/comment_store.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

base::Result<parties::UnitRow> open_unit(record::Work& work, const sharing::Viewer& viewer,
                                         const base::UnitId& unit_id) {
  TRY_ASSIGN(const auto unit, find_unit(work, unit_id));
  TRY(sharing::admit_figures(work, viewer, unit.unit.branch_id, sharing::Act::statistics, "appendix"));
  return unit;
}

}  // namespace

base::Result<AppendixReport> make_appendix(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const AppendixQuery& asked) {
  TRY_ASSIGN(const auto unit, open_unit(work, viewer, asked.unit_id));
  TRY_ASSIGN(auto query, query_of(asked));
  const auto found = registers.of(work, unit.unit.branch_id);
  TRY_ASSIGN(auto appendix, analysis::appendix(found->columns, query));
  return AppendixReport{unit, std::move(query), std::move(appendix),
                        comments_of(work.session(), work.municipality_id(), asked.unit_id, asked.from, asked.to),
                        work.now(),
                        found->hash};
}

base::Result<Comment> find_comment(record::Work& work, const sharing::Viewer& viewer, const AppendixQuery& place,
                                   const std::string& panel) {
  TRY(open_unit(work, viewer, place.unit_id));
  const auto all = comments_of(work.session(), work.municipality_id(), place.unit_id, place.from, place.to);
  const auto found = all.find(panel);
  return found == all.end() ? Comment{} : found->second;
}

base::Status save_comment(record::Work& work, const sharing::Viewer& viewer, const NewComment& input) {
  TRY_ASSIGN(const auto unit, open_unit(work, viewer, input.place.unit_id));
  if (!is_panel(input.panel)) return base::invalid("panel", "field.choice");
  if (input.place.to < input.place.from) return base::invalid("to", "population.period_reversed");
  const CommentPlace place{input.place.unit_id, unit.unit.branch_id, input.place.from, input.place.to, input.panel};
  TRY_ASSIGN(const Comment before, find_comment(work, viewer, input.place, input.panel));
  if (before.version != input.from_version) return base::stale();
  Comment after{before.id, before.version, input.text};
  if (after.id.empty()) after.id = work.new_id<base::EntryId>().str();
  record::NewEntry entry{{}, "report_comment_written", "report_comment", after.id, place.holder_id, {},
                         place.unit_id, {}, work.today(), {}, {}, {}, {}};
  record::note_change(entry.changes, input.panel, "report", before.body, after.body);
  if (entry.changes.empty()) return base::done();
  const auto entry_id = work.new_id<base::EntryId>();
  if (before.version == 0) {
    insert_comment(work.session(), work.municipality_id(), place, after, entry_id);
  } else if (!update_comment(work.session(), work.municipality_id(), after, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return base::done();
}

}  // namespace reports
