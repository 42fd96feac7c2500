#include "reports/saved_population_store.h"

#include "base/names.h"

namespace reports {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define SELECT_SAVED                                                                                      \
  "SELECT p.id, p.version, p.staff_id, p.holder_id, p.unit_id, p.name, p.is_shared, p.basis, p.filters, " \
  "p.period, p.from_on, p.to_on, s.name FROM saved_population p "                                         \
  "JOIN staff s ON s.municipality_id = p.municipality_id AND s.id = p.staff_id WHERE p.municipality_id = $1 "
const Statement kOfBranch{"reports.saved_populations_of", SELECT_SAVED
                          "AND p.holder_id = $2 AND (p.staff_id = $3 OR p.is_shared = 1) ORDER BY p.name, p.id"};
const Statement kFind{"reports.find_saved_population", SELECT_SAVED "AND p.id = $2"};
const Statement kInsert{
    "reports.insert_saved_population",
    "INSERT INTO saved_population (municipality_id, id, version, staff_id, holder_id, unit_id, name, is_shared, "
    "basis, filters, period, from_on, to_on, changed_at) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const Statement kUpdate{
    "reports.update_saved_population",
    "UPDATE saved_population SET version = version + 1, holder_id = $1, unit_id = $2, name = $3, is_shared = $4, "
    "basis = $5, filters = $6, period = $7, from_on = $8, to_on = $9, changed_at = $10 "
    "WHERE municipality_id = $11 AND id = $12 AND version = $13"};
const Statement kDelete{"reports.delete_saved_population",
                        "DELETE FROM saved_population WHERE municipality_id = $1 AND id = $2 AND version = $3"};

SavedRow saved_of(const Row& row) {
  return {{row.text(0), row.integer(1), row.id<base::StaffId>(2), row.id<base::HolderId>(3),
           row.maybe_text(4).value_or(""), row.text(5), row.flag(6), named<analysis::DateBasis>(row.text(7)),
           row.text(8), named<SavedPeriod>(row.text(9)), row.maybe_date(10), row.maybe_date(11)},
          row.text(12)};
}

std::optional<std::string> unit_of(const SavedPopulation& saved) {
  return saved.unit_id.empty() ? std::nullopt : std::optional(saved.unit_id);
}

}  // namespace

std::vector<SavedRow> saved_populations_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& holder_id, const base::StaffId& staff_id) {
  return session.list(kOfBranch, {municipality_id, holder_id, staff_id}, saved_of);
}

std::optional<SavedRow> find_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const std::string& id) {
  return session.first(kFind, {municipality_id, id}, saved_of);
}

void insert_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const SavedPopulation& x, base::Instant at) {
  session.change(kInsert, {municipality_id, x.id, x.staff_id, x.holder_id, unit_of(x), x.name, x.is_shared,
                           base::name_of(x.basis), x.filters, base::name_of(x.period), x.from_on, x.to_on, at});
}

bool update_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const SavedPopulation& x, std::int64_t from_version, base::Instant at) {
  return session.change(
             kUpdate, {x.holder_id, unit_of(x), x.name, x.is_shared, base::name_of(x.basis), x.filters,
                       base::name_of(x.period), x.from_on, x.to_on, at, municipality_id, x.id, from_version}) == 1;
}

bool delete_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const std::string& id, std::int64_t from_version) {
  return session.change(kDelete, {municipality_id, id, from_version}) == 1;
}

}  // namespace reports
