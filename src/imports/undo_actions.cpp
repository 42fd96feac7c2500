#include "imports/import_actions.h"

#include <set>

#include "outcomes/participation_store.h"
#include "people/person_store.h"
#include "record/record_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace imports {

namespace {

constexpr const char* kLegalGround = "registered in error: import undone";

void cancel_participation(Work& work, const ImportedRow& row) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto participation = outcomes::find_participation(session, municipality_id, row.participation_id);
  if (!participation || participation->is_cancelled) return;
  for (const auto& measurement : outcomes::measurements_of(session, municipality_id, participation->id)) {
    auto cancelled = outcomes::cancel(*participation, measurement, work.today());
    cancelled.deed.opens.clear();
    const auto entry_id = work.new_id<base::EntryId>();
    outcomes::update_measurement(session, municipality_id, cancelled.measurement, measurement.version, entry_id);
    work.write_as(entry_id, cancelled.deed);
  }
  const auto cancelled = outcomes::cancel(*participation, work.today());
  const auto entry_id = work.new_id<base::EntryId>();
  outcomes::update_participation(session, municipality_id, cancelled.participation, participation->version, entry_id);
  work.write_as(entry_id, cancelled.deed);
}

// The person was never to be here: what is known goes, the thread's headers stay.
void empty(Work& work, const ImportRun& run, const base::PersonId& person_id) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto entry_id = work.new_id<base::EntryId>();
  people::empty_person(session, municipality_id, person_id, entry_id);
  sharing::forget_current(session, municipality_id, person_id, run.holder_id);
  work.write_as(entry_id, {{person_id, "person_emptied", "person", person_id.str(), run.holder_id, {}, run.unit_id,
                            {}, work.today(), {}, {}, {}, {}},
                           {},
                           {}});
  record::dispose_of_import(session, {municipality_id, work.actor_id(), work.now()}, person_id, run.id, kLegalGround);
}

// Somebody may have been protected since the import: whom the viewer may not know of is counted and no more.
void keep(Work& work, const Viewer& viewer, const ImportedRow& row, UndoneImport& out) {
  ++out.kept_count;
  const auto known = sharing::admit_person(work, viewer, row.person_id, sharing::Act::list, "import");
  if (!known.has_value()) return;
  out.kept.push_back({row.row_number, people::find_row(work.session(), work.municipality_id(), row.person_id).value()});
}

}  // namespace

base::Result<UndoneImport> undo_import(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const ImportRun run, find_import(work, viewer, id));
  if (run.state == "undone") return base::Error{base::ErrorCode::conflict, "import.already_undone", {}};
  UndoneImport out;
  const auto rows = rows_to_undo(work.session(), work.municipality_id(), id);
  // Asked before anything is cancelled: what is undone writes entries of its own.
  std::set<base::PersonId> later;
  for (const auto& row : rows) {
    const int last = record::last_number(work.session(), work.municipality_id(), row.person_id);
    if (last != row.last_entry_number) later.insert(row.person_id);
  }
  for (const auto& row : rows) {
    if (later.count(row.person_id) > 0) {
      keep(work, viewer, row, out);
      continue;
    }
    cancel_participation(work, row);
    mark_undone(work.session(), work.municipality_id(), id, row.row_number);
    ++out.undone;
  }
  for (const auto& row : rows) {
    if (row.person_created && later.count(row.person_id) == 0) empty(work, run, row.person_id);
  }
  const auto entry_id = work.new_id<base::EntryId>();
  set_run_state(work.session(), work.municipality_id(), id, out.kept_count == 0 ? "undone" : "partly_undone", entry_id);
  work.write_as(entry_id, {{{}, "import_undone", "import_run", id, run.holder_id, {}, run.unit_id, {}, work.today(),
                            {}, {}, {}, {}},
                           {},
                           {}});
  return out;
}

}  // namespace imports
