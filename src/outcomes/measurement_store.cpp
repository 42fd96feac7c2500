#include "outcomes/participation_store.h"

#include "base/names.h"

namespace outcomes {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "outcomes.insert_measurement",
    "INSERT INTO measurement (municipality_id, id, version, entry_id, holder_id, participation_id, point, measured_on, "
    "registered_at_af, is_cancelled) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, 0)"};
const Statement kUpdate{
    "outcomes.update_measurement",
    "UPDATE measurement SET version = version + 1, entry_id = $1, point = $2, measured_on = $3, registered_at_af = $4, "
    "is_cancelled = $5 WHERE municipality_id = $6 AND id = $7 AND version = $8"};
const Statement kInsertItem{
    "outcomes.insert_item",
    "INSERT INTO measurement_item (municipality_id, measurement_id, position, kind, code, extent_percent, is_subsidised) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kDeleteItems{
    "outcomes.delete_items", "DELETE FROM measurement_item WHERE municipality_id = $1 AND measurement_id = $2"};
const Statement kFind{
    "outcomes.find_measurement",
    "SELECT id, version, participation_id, point, measured_on, registered_at_af, is_cancelled FROM measurement "
    "WHERE municipality_id = $1 AND id = $2"};
const Statement kOf{
    "outcomes.measurements_of",
    "SELECT id, version, participation_id, point, measured_on, registered_at_af, is_cancelled FROM measurement "
    "WHERE municipality_id = $1 AND participation_id = $2 AND is_cancelled = 0 ORDER BY measured_on, id"};
const Statement kItems{
    "outcomes.items",
    "SELECT kind, code, extent_percent, is_subsidised FROM measurement_item "
    "WHERE municipality_id = $1 AND measurement_id = $2 ORDER BY position"};

Measurement measurement_of(const Row& row) {
  return {row.text(0), row.integer(1), row.text(2), named<MeasurementPoint>(row.text(3)), row.date(4),
          row.maybe_flag(5), {}, {}, row.flag(6)};
}

void insert_items(sql::Session& session, const base::MunicipalityId& municipality_id, const Measurement& m) {
  int position = 0;
  for (const auto& source : m.sources) {
    session.change(kInsertItem, {municipality_id, m.id, ++position, "income_source", name_of(source.income_source),
                                 source.extent_percent, nullptr});
  }
  for (const auto& occupation : m.occupations) {
    session.change(kInsertItem, {municipality_id, m.id, ++position, "occupation_status",
                                 name_of(occupation.occupation_status), occupation.extent_percent,
                                 occupation.is_subsidised});
  }
}

void add_items(sql::Session& session, const base::MunicipalityId& municipality_id, Measurement& m) {
  session.each(kItems, {municipality_id, m.id}, [&](const Row& row) { put_item(m, row, 0); });
}

}  // namespace

void put_item(Measurement& measurement, const Row& row, int from) {
  if (row.text(from) == "income_source") {
    measurement.sources.push_back({named<IncomeSource>(row.text(from + 1)), row.maybe_small(from + 2)});
  } else {
    measurement.occupations.push_back(
        {named<OccupationStatus>(row.text(from + 1)), row.maybe_small(from + 2), row.maybe_flag(from + 3)});
  }
}

void insert_measurement(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const base::HolderId& holder_id, const Measurement& m, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, m.id, entry_id, holder_id, m.participation_id, name_of(m.point),
                           m.measured_on, m.registered_at_af});
  insert_items(session, municipality_id, m);
}

bool update_measurement(sql::Session& session, const base::MunicipalityId& municipality_id, const Measurement& m,
                        std::int64_t from_version, const base::EntryId& entry_id) {
  const auto changed = session.change(kUpdate, {entry_id, name_of(m.point), m.measured_on, m.registered_at_af,
                                                m.is_cancelled, municipality_id, m.id, from_version});
  if (changed != 1) return false;
  session.change(kDeleteItems, {municipality_id, m.id});
  insert_items(session, municipality_id, m);
  return true;
}

std::optional<Measurement> find_measurement(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const std::string& id) {
  auto measurement = session.first(kFind, {municipality_id, id}, measurement_of);
  if (measurement) add_items(session, municipality_id, *measurement);
  return measurement;
}

std::vector<Measurement> measurements_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const std::string& participation_id) {
  auto measurements = session.list(kOf, {municipality_id, participation_id}, measurement_of);
  for (auto& measurement : measurements) add_items(session, municipality_id, measurement);
  return measurements;
}

}  // namespace outcomes
