#include "imports/import_actions.h"

#include <map>
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
    const auto cancelled = outcomes::cancel(*participation, measurement, {}, work.today());
    const auto entry_id = work.new_id<base::EntryId>();
    outcomes::update_measurement(session, municipality_id, cancelled.measurement, measurement.version, entry_id);
    work.write_as(entry_id, cancelled.deed);
  }
  const auto cancelled = outcomes::cancel(*participation, work.today());
  const auto entry_id = work.new_id<base::EntryId>();
  outcomes::update_participation(session, municipality_id, cancelled.participation, participation->version, entry_id);
  work.write_as(entry_id, cancelled.deed);
}

record::Deed about(Work& work, const char* kind, const ImportRun& run, const base::PersonId& person_id) {
  record::NewEntry entry{person_id, kind, "person", person_id.str(), run.holder_id, {}, run.unit_id, {},
                         work.today(), {}, {}, {}, {}};
  return {std::move(entry), {}, {}};
}

// Nobody in the branch was to know of the person: what the import told goes, the thread's headers stay.
void forget(Work& work, const ImportRun& run, const base::PersonId& person_id) {
  sharing::forget_current(work.session(), work.municipality_id(), person_id, run.holder_id);
  record::dispose_of_import(work.session(), {work.municipality_id(), work.actor_id(), work.now()}, person_id, run.id,
                            kLegalGround);
}

void empty(Work& work, const ImportRun& run, const base::PersonId& person_id) {
  const auto entry_id = work.new_id<base::EntryId>();
  people::empty_person(work.session(), work.municipality_id(), person_id, entry_id);
  work.write_as(entry_id, about(work, "person_emptied", run, person_id));
  forget(work, run, person_id);
}

// Somebody who was known before. Only when the import made the person current here is there more to take back.
void let_go(Work& work, const ImportRun& run, const base::PersonId& person_id) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto joined = record::find_entry_of_import(session, municipality_id, person_id, run.id, "person_current");
  if (!joined) return;
  auto person = people::find_person(session, municipality_id, person_id).value();
  person.details = people::without(person.details, joined->changes);
  const auto entry_id = work.new_id<base::EntryId>();
  ENSURE(people::update_person(session, municipality_id, person, person.version, entry_id));
  auto deed = about(work, "person_current_cancelled", run, person_id);
  deed.entry.cancels_entry_id = joined->id;
  work.write_as(entry_id, deed);
  forget(work, run, person_id);
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
  std::map<base::PersonId, bool> taken_back;  // whether the import registered the person
  for (const auto& row : rows) {
    if (later.count(row.person_id) > 0) {
      keep(work, viewer, row, out);
      continue;
    }
    cancel_participation(work, row);
    mark_undone(work.session(), work.municipality_id(), id, row.row_number);
    ++out.undone;
    taken_back[row.person_id] = taken_back[row.person_id] || row.person_created;
  }
  for (const auto& [person_id, is_created] : taken_back) {
    is_created ? empty(work, run, person_id) : let_go(work, run, person_id);
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
