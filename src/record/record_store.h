#pragma once

#include "base/date.h"
#include "platform/sql/session.h"
#include "record/record.h"

namespace record {

struct Stamp {
  base::MunicipalityId municipality_id;
  base::StaffId actor_id;
  base::Instant at;
};

// The next number of the person's thread; the first is 1.
int next_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                const base::PersonId& person_id);

void insert_entry(sql::Session& session, const Stamp& stamp, const base::EntryId& id,
                  std::optional<int> number, const NewEntry& entry);
void insert_task(sql::Session& session, const Stamp& stamp, const base::TaskId& id,
                 const base::EntryId& opened_by, const NewTask& task);
void close_tasks(sql::Session& session, const Stamp& stamp, const base::EntryId& closed_by,
                 const TaskClosing& closing);
// What one member of staff has open about the person in the branch becomes another's.
void reassign_tasks(sql::Session& session, const Stamp& stamp, const base::PersonId& person_id,
                    const base::HolderId& holder_id, const base::StaffId& from, const base::StaffId& to);
void insert_access(sql::Session& session, const Stamp& stamp, const std::string& id,
                   std::string_view request_id, const Access& access);

// An entry's header, as undoing needs it.
struct EntryHeader {
  base::EntryId id;
  std::optional<base::PersonId> person_id;
  std::string kind;
  std::string subject_type;
  std::string subject_id;
  base::HolderId holder_id;
  bool is_latest_of_subject = false;
  base::Instant recorded_at;
};
std::optional<EntryHeader> find_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const base::EntryId& id);

// The entries about people recorded at or after a moment.
struct RecordedAbout {
  base::EntryId id;
  base::PersonId person_id;
  std::string subject_type;
};
std::vector<RecordedAbout> recorded_since(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          base::Instant at);

// The number of the person's latest entry; 0 for none.
int last_number(sql::Session& session, const base::MunicipalityId& municipality_id, const base::PersonId& person_id);

// Takes the content of the person's entries from that import away, on that legal ground; headers stay.
void dispose_of_import(sql::Session& session, const Stamp& stamp, const base::PersonId& person_id,
                       const std::string& import_id, const std::string& legal_ground);

// The person's entry of that kind from that import, with its changes; nothing when there is none.
struct ImportedEntry {
  base::EntryId id;
  std::vector<FieldChange> changes;
};
std::optional<ImportedEntry> find_entry_of_import(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const base::PersonId& person_id, const std::string& import_id,
                                                  const std::string& kind);

// Is there an open task of that rule, on that subject, about that person, in that branch?
bool has_open_task(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& rule,
                   const std::string& subject_id, const base::PersonId& person_id, const base::HolderId& holder_id);
// Has the branch any entry about the person, or been told of one, besides those on that subject?
bool has_other_entries(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const base::PersonId& person_id, const base::HolderId& holder_id,
                       const std::string& subject_id);

// What is open about the person in the branch, or was opened by an act of the branch.
struct RunningTask {
  std::string rule;
  std::string subject_type;
  std::string subject_id;
  base::HolderId holder_id;
  base::Date due_on;
  std::string unit_name;
};
std::vector<RunningTask> running_tasks(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::PersonId& person_id, const base::HolderId& holder_id);

// What an earlier POST with the same key made, or nothing.
struct Remembered {
  std::string request_digest;
  std::string created_id;
};
std::optional<Remembered> find_remembered(sql::Session& session, const Stamp& stamp, const std::string& key);
void remember(sql::Session& session, const Stamp& stamp, const std::string& key, const Remembered& made);

}  // namespace record
