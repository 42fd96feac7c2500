#include "calculations/calculation_store.h"

#include "base/names.h"

namespace calculations {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define SELECT_CALCULATION                                                                                     \
  "SELECT c.id, v.version, c.holder_id, c.staff_id, c.kind, c.name, c.is_shared, c.is_removed, v.changed_at, " \
  "s.name, v.input, c.version, v.is_shared FROM calculation c "                                                \
  "JOIN staff s ON s.municipality_id = c.municipality_id AND s.id = c.staff_id "                               \
  "JOIN calculation_version v ON v.municipality_id = c.municipality_id AND v.calculation_id = c.id "           \
  "WHERE c.municipality_id = $1 "
const Statement kOfBranch{"calculations.of_branch", SELECT_CALCULATION
                          "AND v.version = c.version AND c.holder_id = $2 AND c.is_removed = 0 "
                          "AND (c.staff_id = $3 OR c.is_shared = 1) ORDER BY v.changed_at DESC, c.id"};
const Statement kFind{"calculations.find",
                      SELECT_CALCULATION "AND c.id = $2 AND v.version = coalesce(CAST($3 AS BIGINT), c.version)"};
const Statement kInsert{"calculations.insert",
                        "INSERT INTO calculation (municipality_id, id, version, holder_id, staff_id, kind, name, "
                        "is_shared, is_removed) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, 0)"};
const Statement kUpdate{"calculations.update",
                        "UPDATE calculation SET version = version + 1, name = $1, is_shared = $2, is_removed = $3 "
                        "WHERE municipality_id = $4 AND id = $5 AND version = $6"};
const Statement kInsertVersion{"calculations.insert_version",
                               "INSERT INTO calculation_version (municipality_id, calculation_id, version, input, "
                               "is_shared, changed_at) VALUES ($1, $2, $3, $4, $5, $6)"};

CalculationRow row_of(const Row& row) {
  return {
      {row.text(0), row.integer(1), row.id<base::HolderId>(2), row.id<base::StaffId>(3),
       named<CalculationKind>(row.text(4)), row.text(5), row.flag(6), row.flag(7), row.text(10), row.instant(8)},
      row.text(9),
      row.integer(11),
      row.flag(12)};
}

void insert_version(sql::Session& session, const base::MunicipalityId& municipality_id, const Calculation& x,
                    std::int64_t version) {
  session.change(kInsertVersion, {municipality_id, x.id, version, x.input, x.is_shared, x.changed_at});
}

}  // namespace

std::vector<CalculationRow> calculations_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id, const base::StaffId& staff_id) {
  return session.list(kOfBranch, {municipality_id, holder_id, staff_id}, row_of);
}

std::optional<CalculationRow> find_calculation(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::string& id, std::optional<std::int64_t> version) {
  return session.first(kFind, {municipality_id, id, version}, row_of);
}

void insert_calculation(sql::Session& session, const base::MunicipalityId& municipality_id, const Calculation& x) {
  session.change(kInsert,
                 {municipality_id, x.id, x.holder_id, x.staff_id, base::name_of(x.kind), x.name, x.is_shared});
  insert_version(session, municipality_id, x, 1);
}

bool update_calculation(sql::Session& session, const base::MunicipalityId& municipality_id, const Calculation& x,
                        std::int64_t from_version) {
  if (session.change(kUpdate, {x.name, x.is_shared, x.is_removed, municipality_id, x.id, from_version}) != 1)
    return false;
  insert_version(session, municipality_id, x, from_version + 1);
  return true;
}

}  // namespace calculations
