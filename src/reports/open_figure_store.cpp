#include "reports/open_figure_store.h"

#include "base/names.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsertImport{
    "reports.insert_open_import",
    "INSERT INTO open_figure_import (municipality_id, id, version, entry_id, holder_id, source, source_on, added, "
    "replaced, is_taken_back, imported_at, imported_by_staff_id) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, 0, "
    "$9, "
    "$10)"};
const Statement kInsertFigure{
    "reports.insert_open_figure",
    "INSERT INTO open_figure (municipality_id, import_id, row_number, measure, area_code, area_name, population, "
    "period, unit, value_thousandths) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kTakeBack{"reports.take_back_open_import",
                          "UPDATE open_figure_import SET version = version + 1, entry_id = $1, is_taken_back = 1 "
                          "WHERE municipality_id = $2 AND id = $3 AND is_taken_back = 0"};
#define SELECT_IMPORT                                                                                  \
  "SELECT i.id, i.version, i.holder_id, i.source, i.source_on, i.added, i.replaced, i.is_taken_back, " \
  "i.imported_at, i.imported_by_staff_id, s.name FROM open_figure_import i "                           \
  "JOIN staff s ON s.municipality_id = i.municipality_id AND s.id = i.imported_by_staff_id "           \
  "WHERE i.municipality_id = $1 "
const Statement kFind{"reports.find_open_import", SELECT_IMPORT "AND i.id = $2"};
const Statement kList{"reports.open_imports",
                      SELECT_IMPORT "AND i.holder_id = $2 ORDER BY i.imported_at DESC, i.id DESC"};
const Statement kKept{
    "reports.open_figures",
    "SELECT f.measure, f.area_code, f.area_name, f.population, f.period, f.unit, f.value_thousandths, i.source, "
    "i.source_on, i.imported_at FROM open_figure_import i "
    "JOIN open_figure f ON f.municipality_id = i.municipality_id AND f.import_id = i.id "
    "WHERE i.municipality_id = $1 AND i.holder_id = $2 AND i.is_taken_back = 0 "
    "ORDER BY i.imported_at, i.id, f.row_number"};

OpenImport import_of(const Row& row) {
  return {
      row.text(0), row.integer(1), row.id<base::HolderId>(2), row.text(3), row.date(4), row.small(5), row.small(6),
      row.flag(7), row.instant(8), row.id<base::StaffId>(9),  row.text(10)};
}

KeptFigure kept_of(const Row& row) {
  return {{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), base::named<OpenUnit>(row.text(5)),
           row.integer(6)},
          row.text(7),
          row.date(8),
          row.instant(9)};
}

}  // namespace

void insert_open_import(sql::Session& session, const base::MunicipalityId& municipality_id, const OpenImport& made,
                        const std::vector<OpenRow>& rows, const base::EntryId& entry_id) {
  session.change(kInsertImport, {municipality_id, made.id, entry_id, made.holder_id, made.source, made.source_on,
                                 made.added, made.replaced, made.imported_at, made.imported_by});
  for (const auto& row : rows) {
    if (row.state == OpenState::error) continue;
    const auto& one = row.figure;
    session.change(kInsertFigure,
                   {municipality_id, made.id, row.row_number, one.measure, one.area_code, one.area_name,
                    one.population, one.period, base::name_of(one.unit), one.value_thousandths});
  }
}

bool take_back_open_import(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const std::string& id, const base::EntryId& entry_id) {
  return session.change(kTakeBack, {entry_id, municipality_id, id}) == 1;
}

std::optional<OpenImport> find_open_import(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& id) {
  return session.first(kFind, {municipality_id, id}, import_of);
}

std::vector<OpenImport> list_open_imports(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& branch) {
  return session.list(kList, {municipality_id, branch}, import_of);
}

std::vector<KeptFigure> kept_figures(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& branch) {
  return session.list(kKept, {municipality_id, branch}, kept_of);
}

}  // namespace reports
