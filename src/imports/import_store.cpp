#include "imports/import_store.h"

#include "base/names.h"

namespace imports {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsertPreview{
    "imports.insert_preview",
    "INSERT INTO import_preview (municipality_id, id, staff_id, holder_id, file_name, file_cipher, mapping, decisions, "
    "created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kFindPreview{
    "imports.find_preview",
    "SELECT id, staff_id, holder_id, file_name, file_cipher, mapping, decisions FROM import_preview "
    "WHERE municipality_id = $1 AND id = $2 AND expires_at > $3"};
const Statement kSaveMapping{
    "imports.save_mapping",
    "UPDATE import_preview SET mapping = $1, decisions = $2 WHERE municipality_id = $3 AND id = $4"};
const Statement kDeletePreview{"imports.delete_preview",
                               "DELETE FROM import_preview WHERE municipality_id = $1 AND id = $2"};
const Statement kDeleteExpired{"imports.delete_expired", "DELETE FROM import_preview WHERE expires_at <= $1"};
const Statement kInsertRun{
    "imports.insert_run",
    "INSERT INTO import_run (municipality_id, id, entry_id, holder_id, staff_id, unit_id, file_name, imported_at, state, "
    "created_count, linked_count, skipped_count, error_count, file_digest, sheet) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)"};
const Statement kSetState{
    "imports.set_state",
    "UPDATE import_run SET state = $1, entry_id = $2 WHERE municipality_id = $3 AND id = $4"};
#define RUN_COLUMNS \
  "SELECT r.id, r.holder_id, r.staff_id, s.name, r.unit_id, u.name, r.file_name, r.imported_at, r.state, " \
  "r.created_count, r.linked_count, r.skipped_count, r.error_count FROM import_run r " \
  "JOIN unit u ON u.municipality_id = r.municipality_id AND u.id = r.unit_id " \
  "LEFT JOIN staff s ON s.municipality_id = r.municipality_id AND s.id = r.staff_id "
const Statement kFindRun{"imports.find_run", RUN_COLUMNS "WHERE r.municipality_id = $1 AND r.id = $2"};
const Statement kListRuns{"imports.list_runs",
                          RUN_COLUMNS "WHERE r.municipality_id = $1 AND r.holder_id = $2 ORDER BY r.id DESC LIMIT 500"};
const Statement kRunsOfFile{
    "imports.runs_of_file",
    RUN_COLUMNS "WHERE r.municipality_id = $1 AND r.holder_id = $2 AND r.file_digest = $3 AND r.state <> 'undone' "
                "ORDER BY r.id DESC LIMIT 20"};
const Statement kRowsOfFile{
    "imports.rows_of_file",
    "SELECT o.row_number FROM import_run r JOIN import_row o ON o.municipality_id = r.municipality_id "
    "AND o.import_id = r.id WHERE r.municipality_id = $1 AND r.unit_id = $2 AND r.file_digest = $3 AND r.sheet = $4 "
    "AND o.is_undone = 0"};
const Statement kStays{
    "imports.stays",
    "SELECT a.person_id, a.starts_on, p.name_fold, p.birth_year, p.sex, CASE WHEN EXISTS (SELECT 1 FROM "
    "identity_number n WHERE n.municipality_id = p.municipality_id AND n.person_id = p.id) THEN 1 ELSE 0 END "
    "FROM participation a JOIN person p ON p.municipality_id = a.municipality_id AND p.id = a.person_id "
    "JOIN person_access x ON x.municipality_id = p.municipality_id AND x.id = p.id "
    "WHERE a.municipality_id = $1 AND a.unit_id = $2 AND a.is_cancelled = 0 AND p.is_anonymous = 0 "
    "AND x.protection_level <= $3"};
const Statement kInsertRow{
    "imports.insert_row",
    "INSERT INTO import_row (municipality_id, import_id, row_number, person_id, participation_id, person_created, "
    "last_entry_number, is_undone) VALUES ($1, $2, $3, $4, $5, $6, $7, 0)"};
const Statement kRowsToUndo{
    "imports.rows_to_undo",
    "SELECT row_number, person_id, participation_id, person_created, last_entry_number FROM import_row "
    "WHERE municipality_id = $1 AND import_id = $2 AND is_undone = 0 ORDER BY row_number"};
const Statement kMarkUndone{
    "imports.mark_undone",
    "UPDATE import_row SET is_undone = 1 WHERE municipality_id = $1 AND import_id = $2 AND row_number = $3"};
const Statement kSaveNamed{
    "imports.save_named",
    "INSERT INTO column_mapping (municipality_id, holder_id, name, mapping, saved_by_id, saved_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (municipality_id, holder_id, name) "
    "DO UPDATE SET mapping = excluded.mapping, saved_by_id = excluded.saved_by_id, saved_at = excluded.saved_at"};
const Statement kNamed{
    "imports.named",
    "SELECT name, mapping FROM column_mapping WHERE municipality_id = $1 AND holder_id = $2 ORDER BY name"};

ImportRun run_of(const Row& row) {
  return {row.text(0), row.id<base::HolderId>(1), row.id<base::StaffId>(2), row.maybe_text(3).value_or(""),
          row.id<base::UnitId>(4), row.text(5), row.text(6), row.instant(7), row.text(8), row.small(9),
          row.small(10), row.small(11), row.small(12), {}, 0};
}

}  // namespace

void insert_preview(sql::Session& session, const base::MunicipalityId& municipality_id, const Preview& p,
                    base::Instant now, base::Instant expires_at) {
  session.change(kInsertPreview, {municipality_id, p.id, p.staff_id, p.holder_id, p.file_name,
                                  sql::Bytes{p.file_cipher}, p.mapping, p.decisions, now, expires_at});
}

std::optional<Preview> find_preview(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& id, base::Instant now) {
  return session.first(kFindPreview, {municipality_id, id, now}, [](const Row& row) {
    return Preview{row.text(0), row.id<base::StaffId>(1), row.id<base::HolderId>(2), row.text(3), row.bytes(4),
                   row.text(5), row.text(6)};
  });
}

void save_mapping(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                  const std::string& mapping, const std::string& decisions) {
  session.change(kSaveMapping, {mapping, decisions, municipality_id, id});
}

void delete_preview(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id) {
  session.change(kDeletePreview, {municipality_id, id});
}

void delete_expired_previews(sql::Session& session, base::Instant now) { session.change(kDeleteExpired, {now}); }

void insert_run(sql::Session& session, const base::MunicipalityId& municipality_id, const ImportRun& run,
                const base::EntryId& entry_id) {
  session.change(kInsertRun, {municipality_id, run.id, entry_id, run.holder_id, run.staff_id, run.unit_id,
                              run.file_name, run.imported_at, run.state, run.created_count, run.linked_count,
                              run.skipped_count, run.error_count, sql::Bytes{run.file_digest}, run.sheet});
}

void set_run_state(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                   const std::string& state, const base::EntryId& entry_id) {
  session.change(kSetState, {state, entry_id, municipality_id, id});
}

std::optional<ImportRun> find_run(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const std::string& id) {
  return session.first(kFindRun, {municipality_id, id}, run_of);
}

std::vector<ImportRun> list_runs(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::HolderId& branch) {
  return session.list(kListRuns, {municipality_id, branch}, run_of);
}

std::vector<ImportRun> list_runs_of_file(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& branch, const std::string& file_digest) {
  return session.list(kRunsOfFile, {municipality_id, branch, sql::Bytes{file_digest}}, run_of);
}

std::set<int> rows_of_file(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::UnitId& unit_id, const std::string& file_digest, int sheet) {
  std::set<int> out;
  session.each(kRowsOfFile, {municipality_id, unit_id, sql::Bytes{file_digest}, sheet},
               [&](const Row& row) { out.insert(row.small(0)); });
  return out;
}

std::vector<KnownStay> stays_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::UnitId& unit_id, sharing::ProtectionLevel protection_max) {
  return session.list(kStays, {municipality_id, unit_id, static_cast<int>(protection_max)}, [](const Row& row) {
    return KnownStay{row.id<base::PersonId>(0), row.date(1), row.text(2), row.maybe_small(3),
                     base::named<base::Sex>(row.text(4)), row.flag(5)};
  });
}

void insert_row(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& import_id,
                const ImportedRow& row) {
  session.change(kInsertRow, {municipality_id, import_id, row.row_number, row.person_id, row.participation_id,
                              row.person_created, row.last_entry_number});
}

std::vector<ImportedRow> rows_to_undo(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& import_id) {
  return session.list(kRowsToUndo, {municipality_id, import_id}, [](const Row& row) {
    return ImportedRow{row.small(0), row.id<base::PersonId>(1), row.text(2), row.flag(3), row.small(4)};
  });
}

void mark_undone(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& import_id,
                 int row_number) {
  session.change(kMarkUndone, {municipality_id, import_id, row_number});
}

void save_named_mapping(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const base::HolderId& branch, const SavedMapping& saved, const base::StaffId& by,
                        base::Instant at) {
  session.change(kSaveNamed, {municipality_id, branch, saved.name, saved.mapping, by, at});
}

std::vector<SavedMapping> named_mappings(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& branch) {
  return session.list(kNamed, {municipality_id, branch},
                      [](const Row& row) { return SavedMapping{row.text(0), row.text(1)}; });
}

}  // namespace imports
