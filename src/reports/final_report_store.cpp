#include "reports/final_report_store.h"

#include "base/names.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_REPORT                                                                                      \
  "SELECT id, version, holder_id, unit_id, edition_id, frozen_id, title, from_on, to_on, basis, filters, " \
  "blocks_json, changed_at, changed_by_staff_id, is_removed FROM final_report WHERE municipality_id = $1 "
const Statement kOfBranch{"reports.final_reports_of",
                          SELECT_REPORT "AND holder_id = $2 AND is_removed = 0 ORDER BY changed_at DESC, id"};
const Statement kFind{"reports.find_final_report", SELECT_REPORT "AND id = $2"};
const Statement kInsert{"reports.insert_final_report",
                        "INSERT INTO final_report (municipality_id, id, version, entry_id, holder_id, unit_id, "
                        "edition_id, frozen_id, title, from_on, "
                        "to_on, basis, filters, blocks_json, changed_at, changed_by_staff_id, is_removed) "
                        "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0)"};
const Statement kUpdate{
    "reports.update_final_report",
    "UPDATE final_report SET version = version + 1, entry_id = $1, title = $2, blocks_json = $3, changed_at = $4, "
    "changed_by_staff_id = $5, is_removed = $6 WHERE municipality_id = $7 AND id = $8 AND version = $9"};

std::optional<std::string> some(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

FinalReportRow report_of(const Row& row) {
  const auto holder = row.id<base::HolderId>(2);
  const auto unit = row.maybe_text(3).value_or("");
  FiguresAsked asked{unit,        unit.empty() ? holder.str() : std::string(),   row.date(7),
                     row.date(8), base::named<analysis::DateBasis>(row.text(9)), row.text(10)};
  return {{row.text(0),
           row.integer(1),
           holder,
           row.text(6),
           std::move(asked),
           row.maybe_text(4).value_or(""),
           row.maybe_text(5).value_or(""),
           {},
           row.instant(12),
           row.id<base::StaffId>(13),
           row.flag(14)},
          row.text(11)};
}

}  // namespace

std::vector<FinalReportRow> final_reports_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, report_of);
}

std::optional<FinalReportRow> find_final_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const std::string& id) {
  return session.first(kFind, {municipality_id, id}, report_of);
}

void insert_final_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const FinalReportRow& row, const base::EntryId& entry_id) {
  const auto& report = row.report;
  session.change(kInsert, {municipality_id, report.id, entry_id, report.holder_id, some(report.asked.unit_id),
                           some(report.edition_id), some(report.frozen_id), report.title, report.asked.from,
                           report.asked.to, base::name_of(report.asked.basis), report.asked.filters, row.blocks,
                           report.changed_at, report.changed_by});
}

bool update_final_report(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const FinalReportRow& row, std::int64_t from_version, const base::EntryId& entry_id) {
  const auto& report = row.report;
  return session.change(kUpdate, {entry_id, report.title, row.blocks, report.changed_at, report.changed_by,
                                  report.is_removed, municipality_id, report.id, from_version}) == 1;
}

}  // namespace reports
