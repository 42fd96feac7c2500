#include "activities/intervention_store.h"

#include <unordered_map>

#include "base/names.h"

namespace activities {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "activities.insert_intervention",
    "INSERT INTO intervention (municipality_id, id, version, entry_id, holder_id, carrier_holder_id, person_id, "
    "type_id, unit_id, carrier_unit_id, owner_staff_id, is_from_assistance, asked_on, answered_on, planned_starts_on, "
    "planned_ends_on, starts_on, end_text, decision_law, decided_on, decided_by, expected_outcome) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, '', $17, $18, $19, $20)"};
const Statement kUpdate{
    "activities.update_intervention",
    "UPDATE intervention SET version = version + 1, entry_id = $1, answered_on = $2, planned_starts_on = $3, "
    "planned_ends_on = $4, starts_on = $5, ends_on = $6, ending = $7, end_reason = $8, end_text = $9, "
    "decided_on = $10, decided_by = $11 WHERE municipality_id = $12 AND id = $13 AND version = $14"};
#define SELECT_INTERVENTION \
  "SELECT id, version, holder_id, carrier_holder_id, person_id, type_id, unit_id, carrier_unit_id, owner_staff_id, " \
  "is_from_assistance, asked_on, answered_on, planned_starts_on, planned_ends_on, starts_on, ends_on, ending, " \
  "end_reason, end_text, decision_law, decided_on, decided_by, expected_outcome FROM intervention " \
  "WHERE municipality_id = $1 "
const Statement kFind{"activities.find_intervention", SELECT_INTERVENTION "AND id = $2"};
const Statement kOfPerson{"activities.interventions_of",
                          SELECT_INTERVENTION "AND person_id = $2 ORDER BY asked_on DESC, id DESC"};
const Statement kDeleteExtents{
    "activities.delete_extents", "DELETE FROM intervention_extent WHERE municipality_id = $1 AND intervention_id = $2"};
const Statement kInsertExtent{
    "activities.insert_extent",
    "INSERT INTO intervention_extent (municipality_id, intervention_id, valid_from, extent_percent) "
    "VALUES ($1, $2, $3, $4)"};
const Statement kExtents{
    "activities.extents",
    "SELECT valid_from, extent_percent FROM intervention_extent WHERE municipality_id = $1 AND intervention_id = $2 "
    "ORDER BY valid_from"};
#define OF_INTERVENTION \
  "e.municipality_id = $1 AND (e.subject_id = $2 OR e.subject_id IN (SELECT p.id FROM intervention_proposal p " \
  "WHERE p.municipality_id = $1 AND p.intervention_id = $2)) "
const Statement kHistory{
    "activities.history",
    "SELECT e.id, e.kind, e.happened_on, e.recorded_at, s.name, u.name, e.reason FROM entry e "
    "LEFT JOIN staff s ON s.municipality_id = e.municipality_id AND s.id = e.actor_id "
    "LEFT JOIN unit u ON u.municipality_id = e.municipality_id AND u.id = e.unit_id "
    "WHERE " OF_INTERVENTION "ORDER BY e.number DESC"};
const Statement kHistoryChanges{
    "activities.history_changes",
    "SELECT c.entry_id, c.field, c.old_value, c.new_value FROM entry e "
    "JOIN entry_change c ON c.municipality_id = e.municipality_id AND c.entry_id = e.id "
    "AND c.recorded_month = e.recorded_month WHERE " OF_INTERVENTION "ORDER BY e.number, c.position"};

template <class E>
std::optional<std::string> maybe_name(const std::optional<E>& code) {
  if (!code) return std::nullopt;
  return name_of(*code);
}

template <class E>
std::optional<E> maybe_code(const Row& row, int at) {
  if (row.is_null(at)) return std::nullopt;
  return named<E>(row.text(at));
}

void insert_extents(sql::Session& session, const base::MunicipalityId& municipality_id, const Intervention& x) {
  for (const auto& extent : x.extents) {
    session.change(kInsertExtent, {municipality_id, x.id, extent.valid_from, extent.percent});
  }
}

void add_extents(sql::Session& session, const base::MunicipalityId& municipality_id, Intervention& x) {
  x.extents = session.list(kExtents, {municipality_id, x.id},
                           [](const Row& row) { return Extent{row.date(0), row.small(1)}; });
}

}  // namespace

Intervention intervention_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::HolderId>(3),
          row.id<base::PersonId>(4),
          row.text(5),
          row.id<base::UnitId>(6),
          row.id<base::UnitId>(7),
          row.id<base::StaffId>(8),
          row.flag(9),
          row.date(10),
          row.maybe_date(11),
          row.maybe_date(12),
          row.maybe_date(13),
          row.maybe_date(14),
          row.maybe_date(15),
          maybe_code<Ending>(row, 16),
          maybe_code<ChangeReason>(row, 17),
          row.text(18),
          named<DecisionLaw>(row.text(19)),
          row.maybe_date(20),
          row.text(21),
          row.text(22),
          {}};
}

void insert_intervention(sql::Session& session, const base::MunicipalityId& municipality_id, const Intervention& x,
                         const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, x.id, entry_id, x.holder_id, x.carrier_holder_id, x.person_id, x.type_id,
                           x.unit_id, x.carrier_unit_id, x.owner_staff_id, x.is_from_assistance, x.asked_on,
                           x.answered_on, x.planned_starts_on, x.planned_ends_on, x.starts_on,
                           name_of(x.decision_law), x.decided_on, x.decided_by, x.expected_outcome});
  insert_extents(session, municipality_id, x);
}

bool update_intervention(sql::Session& session, const base::MunicipalityId& municipality_id, const Intervention& x,
                         std::int64_t from_version, const base::EntryId& entry_id) {
  const bool made =
      session.change(kUpdate, {entry_id, x.answered_on, x.planned_starts_on, x.planned_ends_on, x.starts_on, x.ends_on,
                               maybe_name(x.ending), maybe_name(x.end_reason), x.end_text, x.decided_on, x.decided_by,
                               municipality_id, x.id, from_version}) == 1;
  if (!made) return false;
  session.change(kDeleteExtents, {municipality_id, x.id});
  insert_extents(session, municipality_id, x);
  return true;
}

std::optional<Intervention> find_intervention(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const std::string& id) {
  auto x = session.first(kFind, {municipality_id, id}, intervention_of);
  if (x) add_extents(session, municipality_id, *x);
  return x;
}

std::vector<Intervention> interventions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::PersonId& person_id) {
  auto out = session.list(kOfPerson, {municipality_id, person_id}, intervention_of);
  for (auto& x : out) add_extents(session, municipality_id, x);
  return out;
}

std::vector<HistoryEntry> history_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& intervention_id) {
  auto out = session.list(kHistory, {municipality_id, intervention_id}, [](const Row& row) {
    return HistoryEntry{row.id<base::EntryId>(0), row.text(1),       row.date(2),
                        row.instant(3),           row.maybe_text(4).value_or(""),
                        row.maybe_text(5),        row.maybe_text(6), {}};
  });
  std::unordered_map<std::string, HistoryEntry*> by_id;
  for (auto& entry : out) by_id[entry.id.str()] = &entry;
  session.each(kHistoryChanges, {municipality_id, intervention_id}, [&](const Row& row) {
    by_id.at(row.text(0))->changes.push_back({row.text(1), row.maybe_text(2), row.maybe_text(3)});
  });
  return out;
}

}  // namespace activities
