#pragma once

#include "imports/preview.h"
#include "sharing/sharing.h"
#include "platform/sql/session.h"

namespace imports {

struct Preview {
  std::string id;
  base::StaffId staff_id;
  base::HolderId holder_id;
  std::string file_name;
  std::string file_cipher;
  std::string mapping;
  std::string decisions;
};
void insert_preview(sql::Session& session, const base::MunicipalityId& municipality_id, const Preview& preview,
                    base::Instant now, base::Instant expires_at);
std::optional<Preview> find_preview(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id, base::Instant now);
void save_mapping(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                  const std::string& mapping, const std::string& decisions);
void delete_preview(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id);
void delete_expired_previews(sql::Session& session, base::Instant now);

struct ImportRun {
  std::string id;
  base::HolderId holder_id;
  base::StaffId staff_id;
  std::string staff_name;
  base::UnitId unit_id;
  std::string unit_name;
  std::string file_name;
  base::Instant imported_at;
  std::string state;  // done, undone, partly_undone
  int created_count = 0;
  int linked_count = 0;
  int skipped_count = 0;
  int error_count = 0;
  std::string file_digest;  // not read back
  int sheet = 0;            // its place in the file, not read back
};
void insert_run(sql::Session& session, const base::MunicipalityId& municipality_id, const ImportRun& run,
                const base::EntryId& entry_id);
void set_run_state(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                   const std::string& state, const base::EntryId& entry_id);
std::optional<ImportRun> find_run(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const std::string& id);
std::vector<ImportRun> list_runs(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::HolderId& branch);

// Imports of the same file to the branch that are not wholly undone, newest first.
std::vector<ImportRun> list_runs_of_file(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& branch, const std::string& file_digest);
// Rows that earlier imports took in to the unit from the same sheet of the same file, without those undone.
std::set<int> rows_of_file(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::UnitId& unit_id, const std::string& file_digest, int sheet);
// The unit's participations, of people protected at most so much; without anonymous ones.
std::vector<KnownStay> stays_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::UnitId& unit_id, sharing::ProtectionLevel protection_max);

// What one row of the file became.
struct ImportedRow {
  int row_number = 0;
  base::PersonId person_id;
  std::string participation_id;
  bool person_created = false;
  int last_entry_number = 0;  // of the person when the import was over
};
void insert_row(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& import_id,
                const ImportedRow& row);
std::vector<ImportedRow> rows_to_undo(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& import_id);
void mark_undone(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& import_id,
                 int row_number);

struct SavedMapping {
  std::string name;
  std::string mapping;  // a line for each column: heading, tab, target
};
void save_named_mapping(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const base::HolderId& branch, const SavedMapping& saved, const base::StaffId& by,
                        base::Instant at);
std::vector<SavedMapping> named_mappings(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& branch);

}  // namespace imports
