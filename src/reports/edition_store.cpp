#include "reports/edition_store.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_EDITION                                                                                       \
  "SELECT id, version, holder_id, unit_id, place_name, from_on, to_on, month_bands, age_bands, threshold, "  \
  "definition_version, register_hash, published_at, published_by_staff_id, withdrawn_on, withdrawal_reason " \
  "FROM statistics_edition WHERE municipality_id = $1 "
const Statement kOfBranch{"reports.editions_of_branch",
                          SELECT_EDITION "AND holder_id = $2 ORDER BY from_on DESC, place_name, id"};
const Statement kOfUnit{"reports.editions_of_unit", SELECT_EDITION "AND unit_id = $2 ORDER BY from_on DESC, id"};
const Statement kFind{"reports.find_edition", SELECT_EDITION "AND id = $2"};
const Statement kTables{"reports.edition_tables",
                        "SELECT tables_json FROM statistics_edition WHERE municipality_id = $1 AND id = $2"};
const Statement kTablesOfUnit{
    "reports.edition_tables_of",
    "SELECT id, tables_json FROM statistics_edition WHERE municipality_id = $1 AND unit_id = $2 ORDER BY id"};
const Statement kInsert{
    "reports.insert_edition",
    "INSERT INTO statistics_edition (municipality_id, id, version, entry_id, holder_id, unit_id, place_name, "
    "from_on, "
    "to_on, month_bands, age_bands, threshold, definition_version, register_hash, published_at, "
    "published_by_staff_id, tables_json) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
    "$15, "
    "$16)"};
const Statement kWithdraw{"reports.withdraw_edition",
                          "UPDATE statistics_edition SET version = version + 1, entry_id = $1, withdrawn_on = $2, "
                          "withdrawal_reason = $3 "
                          "WHERE municipality_id = $4 AND id = $5 AND version = $6 AND withdrawn_on IS NULL"};

StatisticsEdition edition_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::UnitId>(3),
          row.text(4),
          row.date(5),
          row.date(6),
          row.text(7),
          row.text(8),
          row.small(9),
          row.small(10),
          row.text(11),
          row.instant(12),
          row.id<base::StaffId>(13),
          row.maybe_date(14),
          row.maybe_text(15).value_or("")};
}

}  // namespace

std::vector<StatisticsEdition> editions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, edition_of);
}

std::vector<StatisticsEdition> editions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::UnitId& unit_id) {
  return session.list(kOfUnit, {municipality_id, unit_id}, edition_of);
}

std::optional<StatisticsEdition> find_edition(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const std::string& id) {
  return session.first(kFind, {municipality_id, id}, edition_of);
}

std::string edition_tables(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const std::string& id) {
  return session.first(kTables, {municipality_id, id}, [](const Row& row) { return row.text(0); }).value();
}

std::map<std::string, std::string> edition_tables_of(sql::Session& session,
                                                     const base::MunicipalityId& municipality_id,
                                                     const base::UnitId& unit_id) {
  std::map<std::string, std::string> out;
  session.each(kTablesOfUnit, {municipality_id, unit_id},
               [&](const Row& row) { out.emplace(row.text(0), row.text(1)); });
  return out;
}

void insert_edition(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const StatisticsEdition& edition, const std::string& tables, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, edition.id, entry_id, edition.holder_id, edition.unit_id,
                           edition.place_name, edition.from, edition.to, edition.month_bands, edition.age_bands,
                           edition.threshold, edition.definition_version, edition.register_hash,
                           edition.published_at, edition.published_by, tables});
}

bool withdraw_edition(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const StatisticsEdition& edition, const base::EntryId& entry_id) {
  return session.change(kWithdraw, {entry_id, edition.withdrawn_on, edition.withdrawal_reason, municipality_id,
                                    edition.id, edition.version}) == 1;
}

}  // namespace reports
