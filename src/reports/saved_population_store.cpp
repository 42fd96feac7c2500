#include "reports/saved_population_store.h"

#include "base/names.h"

namespace reports {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define SELECT_SAVED                                                                                      \
  "SELECT p.id, p.version, p.staff_id, p.holder_id, p.unit_id, p.name, p.is_shared, p.basis, p.filters, " \
  "p.period, p.from_on, p.to_on, p.table_lines, p.table_columns, p.table_measure, p.table_shares, "       \
  "p.schedule_cadence, p.schedule_day, p.schedule_format, p.schedule_kept_months, p.schedule_next_on, "   \
  "p.schedule_fault, p.schedule_report_id, s.name FROM saved_population p "                               \
  "JOIN staff s ON s.municipality_id = p.municipality_id AND s.id = p.staff_id WHERE p.municipality_id = $1 "
const Statement kOfBranch{"reports.saved_populations_of", SELECT_SAVED
                          "AND p.holder_id = $2 AND (p.staff_id = $3 OR p.is_shared = 1) ORDER BY p.name, p.id"};
const Statement kFind{"reports.find_saved_population", SELECT_SAVED "AND p.id = $2"};
const Statement kInsert{
    "reports.insert_saved_population",
    "INSERT INTO saved_population (municipality_id, id, version, staff_id, holder_id, unit_id, name, is_shared, "
    "basis, filters, period, from_on, to_on, table_lines, table_columns, table_measure, table_shares, "
    "schedule_cadence, schedule_day, schedule_format, schedule_kept_months, schedule_next_on, schedule_fault, "
    "schedule_report_id, changed_at) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, "
    "$17, $18, $19, $20, $21, $22, $23, $24)"};
const Statement kUpdate{
    "reports.update_saved_population",
    "UPDATE saved_population SET version = version + 1, holder_id = $1, unit_id = $2, name = $3, is_shared = $4, "
    "basis = $5, filters = $6, period = $7, from_on = $8, to_on = $9, table_lines = $10, table_columns = $11, "
    "table_measure = $12, table_shares = $13, schedule_cadence = $14, schedule_day = $15, schedule_format = $16, "
    "schedule_kept_months = $17, schedule_next_on = $18, schedule_fault = $19, schedule_report_id = $20, "
    "changed_at = $21 WHERE municipality_id = $22 AND id = $23 AND version = $24"};
const Statement kDelete{"reports.delete_saved_population",
                        "DELETE FROM saved_population WHERE municipality_id = $1 AND id = $2 AND version = $3"};

std::optional<CrossChoice> table_of(const Row& row) {
  const auto lines = row.maybe_text(12);
  if (!lines) return std::nullopt;
  return CrossChoice{named<analysis::Variable>(*lines), named<analysis::Variable>(row.text(13)),
                     named<CrossMeasure>(row.text(14)), named<CrossShares>(row.text(15))};
}

std::optional<ReportSchedule> schedule_of(const Row& row) {
  const auto cadence = row.maybe_text(16);
  if (!cadence) return std::nullopt;
  return ReportSchedule{named<Cadence>(*cadence),
                        row.small(17),
                        named<Format>(row.text(18)),
                        row.small(19),
                        row.date(20),
                        row.text(21),
                        row.maybe_text(22).value_or("")};
}

SavedRow saved_of(const Row& row) {
  return {{row.text(0), row.integer(1), row.id<base::StaffId>(2), row.id<base::HolderId>(3),
           row.maybe_text(4).value_or(""), row.text(5), row.flag(6), named<analysis::DateBasis>(row.text(7)),
           row.text(8), named<SavedPeriod>(row.text(9)), row.maybe_date(10), row.maybe_date(11), table_of(row),
           schedule_of(row)},
          row.text(23)};
}

// What a population says, from its branch to its schedule, in the order of the statements.
void put_fields(sql::Values& out, const SavedPopulation& x) {
  const auto name = [](auto value) { return sql::Value(base::name_of(value)); };
  const auto& table = x.table;
  const auto& schedule = x.schedule;
  const sql::Value none;
  for (sql::Value value :
       {sql::Value(x.holder_id), x.unit_id.empty() ? none : sql::Value(x.unit_id), sql::Value(x.name),
        sql::Value(x.is_shared), name(x.basis), sql::Value(x.filters), name(x.period), sql::Value(x.from_on),
        sql::Value(x.to_on), table ? name(table->lines) : none, table ? name(table->columns) : none,
        table ? name(table->measure) : none, table ? name(table->shares) : none,
        schedule ? name(schedule->cadence) : none, schedule ? sql::Value(schedule->day) : none,
        schedule ? name(schedule->format) : none, schedule ? sql::Value(schedule->kept_months) : none,
        schedule ? sql::Value(schedule->next_on) : none, schedule ? sql::Value(schedule->fault) : none,
        schedule && !schedule->report_id.empty() ? sql::Value(schedule->report_id) : none}) {
    out.push_back(std::move(value));
  }
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
  sql::Values values = {municipality_id, x.id, x.staff_id};
  put_fields(values, x);
  values.emplace_back(at);
  session.change(kInsert, values);
}

bool update_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const SavedPopulation& x, std::int64_t from_version, base::Instant at) {
  sql::Values values;
  put_fields(values, x);
  for (sql::Value value :
       {sql::Value(at), sql::Value(municipality_id), sql::Value(x.id), sql::Value(from_version)}) {
    values.push_back(std::move(value));
  }
  return session.change(kUpdate, values) == 1;
}

bool delete_saved_population(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const std::string& id, std::int64_t from_version) {
  return session.change(kDelete, {municipality_id, id, from_version}) == 1;
}

}  // namespace reports
