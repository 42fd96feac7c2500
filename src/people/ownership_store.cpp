#include "people/ownership_store.h"

#include "base/names.h"

namespace people {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "people.insert_ownership",
    "INSERT INTO ownership (municipality_id, id, version, entry_id, holder_id, person_id, unit_id, owner_staff_id, "
    "deputy_staff_id, coordinator, coordinator_contact_id, previous_id, from_on, to_on, is_cancelled) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0)"};
const Statement kUpdate{
    "people.update_ownership",
    "UPDATE ownership SET version = version + 1, entry_id = $1, unit_id = $2, owner_staff_id = $3, "
    "deputy_staff_id = $4, coordinator = $5, coordinator_contact_id = $6, to_on = $7, is_cancelled = $8 "
    "WHERE municipality_id = $9 AND id = $10 AND version = $11"};
const Statement kPutWeight{
    "people.put_weight",
    "INSERT INTO ownership_weight (municipality_id, ownership_id, valid_from, entry_id, tenths) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (municipality_id, ownership_id, valid_from) "
    "DO UPDATE SET entry_id = excluded.entry_id, tenths = excluded.tenths"};
#define SELECT_OWNERSHIP \
  "SELECT o.id, o.version, o.holder_id, o.person_id, o.unit_id, o.owner_staff_id, o.deputy_staff_id, o.coordinator, " \
  "o.coordinator_contact_id, o.previous_id, o.from_on, o.to_on, o.is_cancelled, " \
  "(SELECT w.tenths FROM ownership_weight w WHERE w.municipality_id = o.municipality_id AND w.ownership_id = o.id " \
  "ORDER BY w.valid_from DESC LIMIT 1) FROM ownership o "
#define OF_PERSON "WHERE o.municipality_id = $1 AND o.person_id = $2 "
const Statement kNow{"people.find_ownership", SELECT_OWNERSHIP OF_PERSON "AND o.holder_id = $3 AND o.to_on IS NULL"};
const Statement kOfPerson{"people.ownerships_of", SELECT_OWNERSHIP OF_PERSON "ORDER BY o.from_on DESC, o.id DESC"};

#define IN_BRANCH \
  "JOIN person_access a ON a.municipality_id = o.municipality_id AND a.id = o.person_id AND a.protection_level = 0 " \
  "WHERE o.municipality_id = $1 AND o.holder_id = $2 AND o.is_cancelled = 0 "
const Statement kOfBranch{"people.ownerships_in_branch",
                          SELECT_OWNERSHIP IN_BRANCH "ORDER BY o.person_id, o.from_on, o.id"};
const Statement kWeights{
    "people.weights_in_branch",
    "SELECT w.ownership_id, w.valid_from, w.tenths FROM ownership_weight w "
    "JOIN ownership o ON o.municipality_id = w.municipality_id AND o.id = w.ownership_id "
    IN_BRANCH "ORDER BY w.ownership_id, w.valid_from"};

Ownership ownership_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::PersonId>(3),
          row.id<base::UnitId>(4),
          row.id<base::StaffId>(5),
          row.maybe_id<base::StaffId>(6),
          named<Coordinator>(row.text(7)),
          row.maybe_text(8),
          row.maybe_text(9),
          row.date(10),
          row.maybe_date(11),
          row.flag(12),
          row.maybe_small(13).value_or(kUsualWeight)};
}

}  // namespace

void insert_ownership(sql::Session& session, const base::MunicipalityId& municipality_id, const Ownership& o,
                      const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, o.id, entry_id, o.holder_id, o.person_id, o.unit_id, o.owner_staff_id,
                           o.deputy_staff_id, name_of(o.coordinator), o.coordinator_contact_id,
                           o.previous_id, o.from_on, o.to_on});
  if (o.weight_tenths != kUsualWeight) put_weight(session, municipality_id, o, o.from_on, entry_id);
}

void put_weight(sql::Session& session, const base::MunicipalityId& municipality_id, const Ownership& o,
                base::Date valid_from, const base::EntryId& entry_id) {
  session.change(kPutWeight, {municipality_id, o.id, valid_from, entry_id, o.weight_tenths});
}

bool update_ownership(sql::Session& session, const base::MunicipalityId& municipality_id, const Ownership& o,
                      std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, o.unit_id, o.owner_staff_id, o.deputy_staff_id, name_of(o.coordinator),
                                  o.coordinator_contact_id, o.to_on, o.is_cancelled,
                                  municipality_id, o.id, from_version}) == 1;
}

std::optional<Ownership> find_ownership(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const base::PersonId& person_id, const base::HolderId& holder_id) {
  return session.first(kNow, {municipality_id, person_id, holder_id}, ownership_of);
}

std::vector<Ownership> ownerships_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id) {
  return session.list(kOfPerson, {municipality_id, person_id}, ownership_of);
}

std::vector<Ownership> ownerships_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, ownership_of);
}

std::vector<CaseWeight> weights_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& holder_id) {
  return session.list(kWeights, {municipality_id, holder_id}, [](const Row& row) {
    return CaseWeight{row.text(0), row.date(1), row.small(2)};
  });
}

}  // namespace people
