#include "record/record_store.h"

namespace record {

namespace {

using sql::Row;
using sql::Statement;

const Statement kBumpThread{"record.bump_thread",
                            "UPDATE person_thread SET last_number = last_number + 1 "
                            "WHERE municipality_id = $1 AND id = $2"};
const Statement kStartThread{"record.start_thread",
                             "INSERT INTO person_thread (municipality_id, id, last_number) VALUES ($1, $2, 1)"};
const Statement kThreadNumber{"record.thread_number",
                              "SELECT last_number FROM person_thread WHERE municipality_id = $1 AND id = $2"};
const Statement kRecordedSince{"record.recorded_since",
                               "SELECT id, person_id, subject_type FROM entry WHERE municipality_id = $1 "
                               "AND recorded_at >= $2 AND person_id IS NOT NULL"};
const Statement kInsertEntry{
    "record.insert_entry",
    "INSERT INTO entry (municipality_id, id, recorded_month, person_id, number, kind, subject_type, subject_id, "
    "actor_id, recorded_for_id, holder_id, counterpart_holder_id, unit_id, happened_on, recorded_at, reason, "
    "cancels_entry_id, import_id) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"};
const Statement kInsertChange{
    "record.insert_change",
    "INSERT INTO entry_change (municipality_id, entry_id, position, recorded_month, field, holder_id, "
    "information_category, old_value, new_value) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
const Statement kInsertTask{
    "record.insert_task",
    "INSERT INTO task (municipality_id, id, version, rule, subject_type, subject_id, person_id, holder_id, unit_id, "
    "staff_id, due_on, show_from_on, postponed_count, opened_by_entry_id) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12)"};
const Statement kCloseTasks{
    "record.close_tasks",
    "UPDATE task SET closed_at = $1, closed_by_entry_id = $2, version = version + 1 "
    "WHERE municipality_id = $3 AND subject_id = $4 AND closed_at IS NULL"};
const Statement kCloseTasksOfRule{
    "record.close_tasks_of_rule",
    "UPDATE task SET closed_at = $1, closed_by_entry_id = $2, version = version + 1 "
    "WHERE municipality_id = $3 AND subject_id = $4 AND rule = $5 AND closed_at IS NULL"};
const Statement kReassignTasks{
    "record.reassign_tasks",
    "UPDATE task SET staff_id = $1, version = version + 1 WHERE municipality_id = $2 AND person_id = $3 "
    "AND holder_id = $4 AND staff_id = $5 AND closed_at IS NULL"};
const Statement kInsertAccess{
    "record.insert_access",
    "INSERT INTO access_record (municipality_id, id, recorded_month, at, viewer_id, holder_id, person_id, act, "
    "subject, is_allowed, ground, request_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
const Statement kFindEntry{
    "record.find_entry",
    "SELECT e.id, e.person_id, e.kind, e.subject_type, e.subject_id, e.holder_id, "
    "(SELECT MAX(l.id) FROM entry l WHERE l.municipality_id = e.municipality_id AND l.subject_id = e.subject_id), "
    "e.recorded_at FROM entry e WHERE e.municipality_id = $1 AND e.id = $2"};
const Statement kOpenTask{
    "record.open_task",
    "SELECT COUNT(*) FROM task WHERE municipality_id = $1 AND rule = $2 AND subject_id = $3 AND person_id = $4 "
    "AND holder_id = $5 AND closed_at IS NULL"};
const Statement kOtherEntries{
    "record.other_entries",
    "SELECT COUNT(*) FROM entry WHERE municipality_id = $1 AND person_id = $2 AND subject_id <> $3 "
    "AND (holder_id = $4 OR counterpart_holder_id = $4)"};
const Statement kRunningTasks{
    "record.running_tasks",
    "SELECT t.rule, t.subject_type, t.subject_id, t.holder_id, t.due_on, u.name FROM task t "
    "JOIN unit u ON u.municipality_id = t.municipality_id AND u.id = t.unit_id "
    "JOIN entry e ON e.municipality_id = t.municipality_id AND e.id = t.opened_by_entry_id "
    "WHERE t.municipality_id = $1 AND t.person_id = $2 AND t.closed_at IS NULL "
    "AND (t.holder_id = $3 OR e.holder_id = $3) ORDER BY t.due_on, t.id"};
const Statement kEntriesOfImport{
    "record.entries_of_import",
    "SELECT id FROM entry WHERE municipality_id = $1 AND import_id = $2 AND person_id = $3 ORDER BY id"};
const Statement kEntryOfImport{
    "record.entry_of_import",
    "SELECT id FROM entry WHERE municipality_id = $1 AND import_id = $2 AND person_id = $3 AND kind = $4 ORDER BY id"};
const Statement kChangesOf{
    "record.changes_of",
    "SELECT field, information_category, old_value, new_value FROM entry_change "
    "WHERE municipality_id = $1 AND entry_id = $2 ORDER BY position"};
const Statement kInsertDisposal{
    "record.insert_disposal",
    "INSERT INTO disposal (municipality_id, id, entry_id, legal_ground, decided_by_id, decided_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kDeleteChanges{"record.delete_changes",
                               "DELETE FROM entry_change WHERE municipality_id = $1 AND entry_id = $2"};
const Statement kFindRemembered{
    "record.find_remembered",
    "SELECT request_digest, created_id FROM idempotency WHERE municipality_id = $1 AND staff_id = $2 AND id = $3"};
const Statement kRemember{
    "record.remember",
    "INSERT INTO idempotency (municipality_id, staff_id, id, request_digest, created_id, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};

std::string month_of(base::Instant at) { return at.str().substr(0, 7); }

}  // namespace

int next_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                const base::PersonId& person_id) {
  if (session.change(kBumpThread, {municipality_id, person_id}) == 0) {
    session.change(kStartThread, {municipality_id, person_id});
    return 1;
  }
  return session.first(kThreadNumber, {municipality_id, person_id}, [](const Row& row) { return row.small(0); })
      .value();
}

void insert_entry(sql::Session& session, const Stamp& stamp, const base::EntryId& id,
                  std::optional<int> number, const NewEntry& entry) {
  const std::string month = month_of(stamp.at);
  session.change(kInsertEntry,
                 {stamp.municipality_id, id, month, entry.person_id, number, entry.kind, entry.subject_type,
                  entry.subject_id, stamp.actor_id, entry.recorded_for_id, entry.holder_id,
                  entry.counterpart_holder_id, entry.unit_id, entry.happened_on, stamp.at, entry.reason,
                  entry.cancels_entry_id, entry.import_id});
  int position = 0;
  for (const auto& change : entry.changes) {
    session.change(kInsertChange, {stamp.municipality_id, id, ++position, month, change.field, entry.holder_id,
                                   change.category, change.old_value, change.new_value});
  }
}

void insert_task(sql::Session& session, const Stamp& stamp, const base::TaskId& id,
                 const base::EntryId& opened_by, const NewTask& task) {
  session.change(kInsertTask,
                 {stamp.municipality_id, id, task.rule, task.subject_type, task.subject_id, task.person_id,
                  task.holder_id, task.unit_id, task.staff_id, task.due_on, task.show_from_on, opened_by});
}

void close_tasks(sql::Session& session, const Stamp& stamp, const base::EntryId& closed_by,
                 const TaskClosing& closing) {
  if (closing.rule.empty()) {
    session.change(kCloseTasks, {stamp.at, closed_by, stamp.municipality_id, closing.subject_id});
  } else {
    session.change(kCloseTasksOfRule,
                   {stamp.at, closed_by, stamp.municipality_id, closing.subject_id, closing.rule});
  }
}

void reassign_tasks(sql::Session& session, const Stamp& stamp, const base::PersonId& person_id,
                    const base::HolderId& holder_id, const base::StaffId& from, const base::StaffId& to) {
  session.change(kReassignTasks, {to, stamp.municipality_id, person_id, holder_id, from});
}

void insert_access(sql::Session& session, const Stamp& stamp, const std::string& id,
                   std::string_view request_id, const Access& access) {
  session.change(kInsertAccess, {stamp.municipality_id, id, month_of(stamp.at), stamp.at, stamp.actor_id,
                                 access.holder_id, access.person_id, access.act, access.subject,
                                 access.is_allowed, access.ground, request_id});
}

std::optional<EntryHeader> find_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const base::EntryId& id) {
  return session.first(kFindEntry, {municipality_id, id}, [](const Row& row) {
    return EntryHeader{row.id<base::EntryId>(0), row.maybe_id<base::PersonId>(1), row.text(2), row.text(3),
                       row.text(4), row.id<base::HolderId>(5), row.text(6) == row.text(0), row.instant(7)};
  });
}

bool has_open_task(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& rule,
                   const std::string& subject_id, const base::PersonId& person_id, const base::HolderId& holder_id) {
  const auto count = session.first(kOpenTask, {municipality_id, rule, subject_id, person_id, holder_id},
                                   [](const Row& row) { return row.integer(0); });
  return count.value() > 0;
}

bool has_other_entries(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const base::PersonId& person_id, const base::HolderId& holder_id,
                       const std::string& subject_id) {
  const auto count = session.first(kOtherEntries, {municipality_id, person_id, subject_id, holder_id},
                                   [](const Row& row) { return row.integer(0); });
  return count.value() > 0;
}

std::vector<RunningTask> running_tasks(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::PersonId& person_id, const base::HolderId& holder_id) {
  return session.list(kRunningTasks, {municipality_id, person_id, holder_id}, [](const Row& row) {
    return RunningTask{row.text(0), row.text(1), row.text(2), row.id<base::HolderId>(3), row.date(4), row.text(5)};
  });
}

std::vector<RecordedAbout> recorded_since(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          base::Instant at) {
  return session.list(kRecordedSince, {municipality_id, at}, [](const Row& row) {
    return RecordedAbout{row.id<base::EntryId>(0), row.id<base::PersonId>(1), row.text(2)};
  });
}

int last_number(sql::Session& session, const base::MunicipalityId& municipality_id, const base::PersonId& person_id) {
  return session.first(kThreadNumber, {municipality_id, person_id}, [](const Row& row) { return row.small(0); })
      .value_or(0);
}

void dispose_of_import(sql::Session& session, const Stamp& stamp, const base::PersonId& person_id,
                       const std::string& import_id, const std::string& legal_ground) {
  const auto ids = session.list(kEntriesOfImport, {stamp.municipality_id, import_id, person_id},
                                [](const Row& row) { return row.text(0); });
  for (const auto& id : ids) {
    session.change(kInsertDisposal, {stamp.municipality_id, id, id, legal_ground, stamp.actor_id, stamp.at});
    session.change(kDeleteChanges, {stamp.municipality_id, id});
  }
}

std::optional<ImportedEntry> find_entry_of_import(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const base::PersonId& person_id, const std::string& import_id,
                                                  const std::string& kind) {
  const auto id = session.first(kEntryOfImport, {municipality_id, import_id, person_id, kind},
                                [](const Row& row) { return row.id<base::EntryId>(0); });
  if (!id) return std::nullopt;
  return ImportedEntry{*id, session.list(kChangesOf, {municipality_id, *id}, [](const Row& row) {
                         return FieldChange{row.text(0), row.text(1), row.maybe_text(2), row.maybe_text(3)};
                       })};
}

std::optional<Remembered> find_remembered(sql::Session& session, const Stamp& stamp, const std::string& key) {
  return session.first(kFindRemembered, {stamp.municipality_id, stamp.actor_id, key}, [](const Row& row) {
    return Remembered{row.bytes(0), row.text(1)};
  });
}

void remember(sql::Session& session, const Stamp& stamp, const std::string& key, const Remembered& made) {
  session.change(kRemember, {stamp.municipality_id, stamp.actor_id, key, sql::Bytes{made.request_digest},
                             made.created_id, stamp.at});
}

}  // namespace record
