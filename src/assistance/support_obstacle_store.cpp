#include "assistance/support_obstacle_store.h"

#include "base/names.h"

namespace assistance {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsert{
    "assistance.insert_obstacle",
    "INSERT INTO support_obstacle (municipality_id, entry_id, household_id, person_id, month, holder_id, obstacle) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kOfHousehold{
    "assistance.obstacles",
    "SELECT person_id, month, obstacle FROM support_obstacle WHERE municipality_id = $1 AND household_id = $2 "
    "ORDER BY entry_id"};
const Statement kOfEntry{
    "assistance.obstacle_of_entry",
    "SELECT person_id, month, obstacle FROM support_obstacle WHERE municipality_id = $1 AND entry_id = $2"};
const Statement kDelete{"assistance.delete_obstacle_of_entry",
                        "DELETE FROM support_obstacle WHERE municipality_id = $1 AND entry_id = $2"};

JudgedObstacle obstacle_of_row(const Row& row) {
  return {row.id<base::PersonId>(0), row.date(1), base::named<SupportObstacle>(row.text(2))};
}

}  // namespace

void insert_obstacle(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                     const JudgedObstacle& one, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, entry_id, household.id, one.person_id, one.month, household.holder_id,
                           base::name_of(one.obstacle)});
}

JudgedObstacles obstacles_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const std::string& household_id) {
  return session.list(kOfHousehold, {municipality_id, household_id}, obstacle_of_row);
}

std::optional<JudgedObstacle> obstacle_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const base::EntryId& entry_id) {
  return session.first(kOfEntry, {municipality_id, entry_id}, obstacle_of_row);
}

void delete_obstacle_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const base::EntryId& entry_id) {
  session.change(kDelete, {municipality_id, entry_id});
}

}  // namespace assistance
