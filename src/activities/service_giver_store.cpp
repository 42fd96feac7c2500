#include "activities/service_giver_store.h"

namespace activities {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_GIVER "SELECT id, version, branch_id, type_id, staff_id, from_on, to_on FROM service_giver "
const Statement kOfBranch{
    "activities.givers_of",
    SELECT_GIVER "WHERE municipality_id = $1 AND branch_id = $2 ORDER BY type_id, from_on, id"};
const Statement kFind{"activities.find_giver", SELECT_GIVER "WHERE municipality_id = $1 AND id = $2"};
#undef SELECT_GIVER
const Statement kInsert{
    "activities.insert_giver",
    "INSERT INTO service_giver (municipality_id, id, version, entry_id, branch_id, type_id, staff_id, from_on, to_on) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8)"};
const Statement kUpdate{
    "activities.update_giver",
    "UPDATE service_giver SET version = version + 1, entry_id = $1, to_on = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND version = $5"};

ServiceGiver giver_in(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.text(3),
          row.id<base::StaffId>(4),
          row.date(5),
          row.maybe_date(6)};
}

}  // namespace

std::vector<ServiceGiver> givers_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const base::HolderId& branch_id) {
  return session.list(kOfBranch, {municipality_id, branch_id}, giver_in);
}

std::optional<ServiceGiver> find_giver(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const std::string& id) {
  return session.first(kFind, {municipality_id, id}, giver_in);
}

void insert_giver(sql::Session& session, const base::MunicipalityId& municipality_id, const ServiceGiver& x,
                  const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, x.id, entry_id, x.branch_id, x.type_id, x.staff_id, x.from_on, x.to_on});
}

bool update_giver(sql::Session& session, const base::MunicipalityId& municipality_id, const ServiceGiver& x,
                  std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, x.to_on, municipality_id, x.id, from_version}) == 1;
}

}  // namespace activities
