#include "reports/frozen_report_store.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_FROZEN                                                                                        \
  "SELECT id, version, holder_id, unit_id, name, place_name, question, definition_version, engine_version, " \
  "register_hash, made_at, made_by_staff_id, keep_until, input_sha256, output_sha256, disposed_on "          \
  "FROM frozen_report WHERE municipality_id = $1 "
const Statement kOfBranch{"reports.frozen_reports_of", SELECT_FROZEN "AND holder_id = $2 ORDER BY id DESC"};
const Statement kDue{"reports.frozen_reports_due",
                     SELECT_FROZEN "AND disposed_on IS NULL AND keep_until < $2 ORDER BY id"};
const Statement kFind{"reports.find_frozen_report", SELECT_FROZEN "AND id = $2"};
const Statement kBytes{"reports.frozen_bytes",
                       "SELECT input_json, output_json FROM frozen_report WHERE municipality_id = $1 AND id = $2"};
const Statement kRows{
    "reports.frozen_rows",
    "SELECT participation_id FROM frozen_report_row WHERE municipality_id = $1 AND report_id = $2 "
    "ORDER BY position"};
const Statement kInsert{
    "reports.insert_frozen_report",
    "INSERT INTO frozen_report (municipality_id, id, version, entry_id, holder_id, unit_id, name, place_name, "
    "question, "
    "definition_version, engine_version, register_hash, made_at, made_by_staff_id, keep_until, input_json, "
    "input_sha256, output_json, output_sha256) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"};
const Statement kInsertRow{
    "reports.insert_frozen_row",
    "INSERT INTO frozen_report_row (municipality_id, report_id, position, participation_id) "
    "VALUES ($1, $2, $3, $4)"};
const Statement kDispose{
    "reports.dispose_frozen_report",
    "UPDATE frozen_report SET version = version + 1, entry_id = $1, input_json = NULL, disposed_on = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND version = $5 AND disposed_on IS NULL"};
const Statement kDeleteRows{"reports.delete_frozen_rows",
                            "DELETE FROM frozen_report_row WHERE municipality_id = $1 AND report_id = $2"};

FrozenReport report_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.maybe_text(3).value_or(""),
          row.text(4),
          row.text(5),
          row.text(6),
          row.small(7),
          row.text(8),
          row.text(9),
          row.instant(10),
          row.id<base::StaffId>(11),
          row.date(12),
          row.text(13),
          row.text(14),
          row.maybe_date(15)};
}

}  // namespace

std::vector<FrozenReport> frozen_reports_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, report_of);
}

std::vector<FrozenReport> frozen_reports_due(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             base::Date today) {
  return session.list(kDue, {municipality_id, today}, report_of);
}

std::optional<FrozenReport> find_frozen_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::string& id) {
  return session.first(kFind, {municipality_id, id}, report_of);
}

FrozenBytes frozen_bytes(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const std::string& id) {
  return session
      .first(kBytes, {municipality_id, id},
             [](const Row& row) {
               return FrozenBytes{row.maybe_text(0), row.text(1)};
             })
      .value();
}

std::vector<std::string> frozen_rows(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& id) {
  return session.list(kRows, {municipality_id, id}, [](const Row& row) { return row.text(0); });
}

void insert_frozen_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const FrozenReport& report, const FrozenBytes& bytes,
                          const std::vector<std::string>& participation_ids, const base::EntryId& entry_id) {
  std::optional<std::string> unit;
  if (!report.unit_id.empty()) unit = report.unit_id;
  session.change(kInsert, {municipality_id, report.id, entry_id, report.holder_id, unit, report.name,
                           report.place_name, report.question, report.definition_version, report.engine_version,
                           report.register_hash, report.made_at, report.made_by, report.keep_until, bytes.input,
                           report.input_sha256, bytes.output, report.output_sha256});
  std::int64_t position = 0;
  for (const auto& id : participation_ids)
    session.change(kInsertRow, {municipality_id, report.id, position++, id});
}

bool dispose_frozen_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const FrozenReport& report, base::Date today, const base::EntryId& entry_id) {
  const auto changed = session.change(kDispose, {entry_id, today, municipality_id, report.id, report.version});
  session.change(kDeleteRows, {municipality_id, report.id});
  return changed == 1;
}

}  // namespace reports
