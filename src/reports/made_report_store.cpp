#include "reports/made_report_store.h"

#include "base/names.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_MADE                                                                                           \
  "SELECT m.id, m.holder_id, m.staff_id, m.saved_id, m.is_shared, m.name, m.place_name, m.from_on, m.to_on, " \
  "m.format, "                                                                                                \
  "m.file_name, m.byte_count, m.made_at, m.keep_until, s.name FROM made_report m "                            \
  "JOIN staff s ON s.municipality_id = m.municipality_id AND s.id = m.staff_id WHERE m.municipality_id = $1 "
const Statement kOfBranch{"reports.made_reports_of", SELECT_MADE
                          "AND m.holder_id = $2 AND (m.staff_id = $3 OR m.is_shared = 1) "
                          "ORDER BY m.made_at DESC, m.id"};
const Statement kFind{"reports.find_made_report", SELECT_MADE "AND m.id = $2"};
const Statement kBytes{"reports.made_report_bytes",
                       "SELECT bytes FROM made_report WHERE municipality_id = $1 AND id = $2"};
const Statement kInsert{"reports.insert_made_report",
                        "INSERT INTO made_report (municipality_id, id, holder_id, staff_id, saved_id, is_shared, "
                        "name, place_name, from_on, to_on, format, file_name, bytes, byte_count, made_at, "
                        "keep_until, is_told) "
                        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0)"};
const Statement kShare{"reports.share_made_reports",
                       "UPDATE made_report SET is_shared = $1 WHERE municipality_id = $2 AND saved_id = $3"};
const Statement kDelete{"reports.delete_made_report",
                        "DELETE FROM made_report WHERE municipality_id = $1 AND id = $2"};
const Statement kOld{"reports.has_made_reports_due",
                     "SELECT 1 FROM made_report WHERE municipality_id = $1 AND keep_until < $2 LIMIT 1"};
const Statement kDeleteOld{"reports.delete_made_reports_due",
                           "DELETE FROM made_report WHERE municipality_id = $1 AND keep_until < $2"};
const Statement kUntold{"reports.untold_owners",
                        "SELECT DISTINCT staff_id FROM made_report WHERE municipality_id = $1 AND is_told = 0 "
                        "AND made_at >= $2 ORDER BY staff_id"};
const Statement kTold{"reports.mark_told",
                      "UPDATE made_report SET is_told = 1 WHERE municipality_id = $1 AND staff_id = $2"};
const Statement kDue{"reports.due_reports",
                     "SELECT id, staff_id FROM saved_population WHERE municipality_id = $1 "
                     "AND schedule_next_on <= $2 ORDER BY schedule_next_on, id"};
const Statement kMove{"reports.move_schedule",
                      "UPDATE saved_population SET schedule_next_on = $1, schedule_fault = $2 "
                      "WHERE municipality_id = $3 AND id = $4 AND schedule_next_on = $5"};

MadeRow report_of(const Row& row) {
  return {{row.text(0), row.id<base::HolderId>(1), row.id<base::StaffId>(2), row.text(3), row.flag(4), row.text(5),
           row.text(6), row.date(7), row.date(8), base::named<Format>(row.text(9)), row.text(10), row.integer(11),
           row.instant(12), row.date(13)},
          row.text(14)};
}

}  // namespace

std::vector<MadeRow> made_reports_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id, const base::StaffId& staff_id) {
  return session.list(kOfBranch, {municipality_id, holder_id, staff_id}, report_of);
}

std::optional<MadeRow> find_made_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id) {
  return session.first(kFind, {municipality_id, id}, report_of);
}

std::string made_report_bytes(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const std::string& id) {
  return session.first(kBytes, {municipality_id, id}, [](const Row& row) { return row.bytes(0); }).value_or("");
}

void insert_made_report(sql::Session& session, const base::MunicipalityId& municipality_id, const MadeReport& x,
                        const std::string& bytes) {
  session.change(kInsert, {municipality_id, x.id, x.holder_id, x.staff_id, x.saved_id, x.is_shared, x.name,
                           x.place, x.from, x.to, base::name_of(x.format), x.file_name, sql::Bytes{bytes},
                           x.byte_count, x.made_at, x.keep_until});
}

void share_made_reports(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const std::string& saved_id, bool is_shared) {
  session.change(kShare, {is_shared, municipality_id, saved_id});
}

bool delete_made_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const std::string& id) {
  return session.change(kDelete, {municipality_id, id}) == 1;
}

bool has_made_reports_due(sql::Session& session, const base::MunicipalityId& municipality_id, base::Date today) {
  return session.first(kOld, {municipality_id, today}, [](const Row& row) { return row.integer(0); }).has_value();
}

std::int64_t delete_made_reports_due(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     base::Date today) {
  return session.change(kDeleteOld, {municipality_id, today});
}

std::vector<base::StaffId> untold_owners(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         base::Instant since) {
  return session.list(kUntold, {municipality_id, since}, [](const Row& row) { return row.id<base::StaffId>(0); });
}

void mark_told(sql::Session& session, const base::MunicipalityId& municipality_id, const base::StaffId& staff_id) {
  session.change(kTold, {municipality_id, staff_id});
}

std::vector<DueReport> due_reports(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   base::Date today) {
  return session.list(kDue, {municipality_id, today}, [](const Row& row) {
    return DueReport{row.text(0), row.id<base::StaffId>(1)};
  });
}

bool move_schedule(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& saved_id,
                   base::Date from_due, base::Date next_on, const std::string& fault) {
  return session.change(kMove, {next_on, fault, municipality_id, saved_id, from_due}) == 1;
}

}  // namespace reports
