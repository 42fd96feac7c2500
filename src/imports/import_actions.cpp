#include "imports/import_actions.h"

#include "base/names.h"
#include "outcomes/participation_store.h"
#include "parties/party_store.h"
#include "people/person_store.h"
#include "people/registration.h"
#include "record/record_store.h"
#include "sharing/admit.h"

namespace imports {

namespace {

struct Target {
  std::string import_id;
  base::UnitId unit_id;
  base::HolderId branch;
};

void write_in_import(Work& work, const base::EntryId& entry_id, record::Deed deed, const Target& target) {
  deed.entry.import_id = target.import_id;
  // Imported history asks for nothing to be done.
  deed.opens.clear();
  work.write_as(entry_id, deed);
}

void measure(Work& work, const outcomes::Participation& p, outcomes::MeasurementPoint point, base::Date on,
             const std::vector<import_rows::CodedAnswer>& sources,
             const std::vector<import_rows::CodedAnswer>& occupations, const Target& target) {
  if (sources.empty() && occupations.empty()) return;
  outcomes::Measurement made{work.new_id<base::EntryId>().str(), 1, p.id, point, on, {}, {}, {}, false};
  for (const auto& answer : sources) {
    made.sources.push_back({base::named<outcomes::IncomeSource>(answer.code), answer.extent_percent});
  }
  for (const auto& answer : occupations) {
    made.occupations.push_back({base::named<outcomes::OccupationStatus>(answer.code), answer.extent_percent, {}});
  }
  const auto entry_id = work.new_id<base::EntryId>();
  outcomes::insert_measurement(work.session(), work.municipality_id(), target.branch, made, entry_id);
  write_in_import(work, entry_id, outcomes::measure(p, made, work.today()).deed, target);
}

// People whom this import has met by their number: a second row about them is about the same person.
using Met = std::map<std::string, base::PersonId>;

struct Participant {
  base::PersonId id;
  bool is_created = false;
};

base::Result<Participant> participant_for(Work& work, const AssessedRow& row, const Target& target, Met& met) {
  if (row.decision->decision == Decision::link) {
    const auto& id = *row.decision->person_id;
    people::become_current(work, id, {target.branch, target.unit_id, work.today(), target.import_id});
    return Participant{id, false};
  }
  const auto& number = row.row.identity_number;
  if (number && met.count(number->digits()) > 0) return Participant{met.at(number->digits()), false};
  const bool joins =
      number && people::find_by_number(work.session(), work.municipality_id(), work.keys(), *number).has_value();
  TRY_ASSIGN(const auto id, people::register_person(work, person_of(row.row),
                                                    {target.branch, target.unit_id, work.today(), target.import_id}));
  if (number) met.emplace(number->digits(), id);
  return Participant{id, !joins};
}

// Gives the row as it is to be remembered for an undoing; the person's last entry is told when all rows are in.
base::Result<ImportedRow> take_in(Work& work, const AssessedRow& row, const Target& target, Met& met) {
  TRY_ASSIGN(const Participant participant, participant_for(work, row, target, met));
  auto participation = participation_of(row.row);
  participation.id = work.new_id<base::EntryId>().str();
  participation.holder_id = target.branch;
  participation.person_id = participant.id;
  participation.unit_id = target.unit_id;
  const auto entry_id = work.new_id<base::EntryId>();
  outcomes::insert_participation(work.session(), work.municipality_id(), participation, entry_id);
  write_in_import(work, entry_id, outcomes::start(participation, {}).deed, target);
  measure(work, participation, outcomes::MeasurementPoint::start, participation.starts_on,
          row.row.income_source_start, row.row.occupation_start, target);
  if (participation.ends_on) {
    measure(work, participation, outcomes::MeasurementPoint::end, *participation.ends_on,
            row.row.income_source_end, row.row.occupation_end, target);
  }
  return ImportedRow{row.row.row_number, participant.id, participation.id, participant.is_created, 0};
}

record::Deed run_deed(Work& work, const ImportRun& run, const char* kind) {
  record::NewEntry entry{{}, kind, "import_run", run.id, run.holder_id, {}, run.unit_id, {}, work.today(), {}, {},
                         run.id, {}};
  record::note_change(entry.changes, "created", "import", {}, std::to_string(run.created_count));
  record::note_change(entry.changes, "linked", "import", {}, std::to_string(run.linked_count));
  return {std::move(entry), {}, {}};
}

}  // namespace

base::Result<std::string> run_import(Work& work, const Viewer& viewer, const std::string& preview_id,
                                     const RowsDone& rows_done) {
  TRY_ASSIGN(const OpenedPreview opened, open_preview(work, viewer, preview_id));
  TRY_ASSIGN(const auto rows, assess_rows(work, viewer, opened));
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), opened.choice.unit_id);
  ENSURE(unit.has_value());
  TRY(sharing::admit_branch(work, viewer, unit->unit.branch_id, "import"));
  const Counts counts = count(rows);
  if (counts.is_new + counts.match == 0) {
    return base::Error{base::ErrorCode::conflict, "import_preview.nothing_to_import", {}};
  }
  const Made made = made_by(rows);
  const ImportRun run{work.new_id<base::EntryId>().str(), unit->unit.branch_id, viewer.staff_id, viewer.name,
                      opened.choice.unit_id, unit->unit.name, opened.preview.file_name, work.now(), "done",
                      made.created, made.linked, counts.skip + counts.already_here, counts.error,
                      opened.file_digest, opened.choice.sheet};
  const auto entry_id = work.new_id<base::EntryId>();
  insert_run(work.session(), work.municipality_id(), run, entry_id);
  work.write_as(entry_id, run_deed(work, run, "import_done"));
  const Target target{run.id, run.unit_id, run.holder_id};
  Met met;
  std::vector<ImportedRow> taken;
  for (const auto& row : rows) {
    rows_done(static_cast<double>(&row - rows.data()) / static_cast<double>(rows.size()));
    if (!row.decision || row.decision->decision == Decision::skip) continue;
    TRY_ASSIGN(auto one, take_in(work, row, target, met));
    taken.push_back(std::move(one));
  }
  for (auto& one : taken) {
    one.last_entry_number = record::last_number(work.session(), work.municipality_id(), one.person_id);
    insert_row(work.session(), work.municipality_id(), run.id, one);
  }
  delete_preview(work.session(), work.municipality_id(), preview_id);
  return run.id;
}

base::Result<ImportRun> find_import(Work& work, const Viewer& viewer, const std::string& id) {
  const auto run = find_run(work.session(), work.municipality_id(), id);
  if (!run || !viewer.works_in(run->holder_id)) {
    return base::Error{base::ErrorCode::not_found, "import.unknown", {}};
  }
  return *run;
}

std::vector<ImportRun> list_imports(Work& work, const Viewer& viewer) {
  std::vector<ImportRun> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& run : list_runs(work.session(), work.municipality_id(), branch)) out.push_back(std::move(run));
  }
  return out;
}

}  // namespace imports
