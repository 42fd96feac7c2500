#include "assistance/household_store.h"

#include "base/names.h"

namespace assistance {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "assistance.insert_household",
    "INSERT INTO household (municipality_id, id, version, entry_id, holder_id, household_type, formed_on, "
    "dissolved_on, is_cancelled) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8)"};
const Statement kUpdate{
    "assistance.update_household",
    "UPDATE household SET version = version + 1, entry_id = $1, household_type = $2, formed_on = $3, "
    "dissolved_on = $4, is_cancelled = $5 WHERE municipality_id = $6 AND id = $7 AND version = $8"};
const Statement kFind{
    "assistance.find_household",
    "SELECT id, version, holder_id, household_type, formed_on, dissolved_on, is_cancelled FROM household "
    "WHERE municipality_id = $1 AND id = $2"};
const Statement kOfPerson{
    "assistance.households_of",
    "SELECT h.id, h.version, h.holder_id, h.household_type, h.formed_on, h.dissolved_on, h.is_cancelled "
    "FROM household h WHERE h.municipality_id = $1 AND h.holder_id = $2 AND h.is_cancelled = 0 "
    "AND EXISTS (SELECT 1 FROM household_member m WHERE m.municipality_id = h.municipality_id "
    "AND m.household_id = h.id AND m.person_id = $3) ORDER BY h.formed_on DESC, h.id DESC"};
const Statement kClearMembers{"assistance.clear_members",
                              "DELETE FROM household_member WHERE municipality_id = $1 AND household_id = $2"};
const Statement kAddMember{
    "assistance.add_member",
    "INSERT INTO household_member (municipality_id, household_id, position, person_id, role, from_on, to_on) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kMembers{
    "assistance.members",
    "SELECT person_id, role, from_on, to_on FROM household_member "
    "WHERE municipality_id = $1 AND household_id = $2 ORDER BY position"};

Household household_of(const Row& row) {
  return {row.text(0), row.integer(1), row.id<base::HolderId>(2), named<HouseholdType>(row.text(3)),
          row.date(4), row.maybe_date(5), row.flag(6)};
}

void write_members(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household) {
  session.change(kClearMembers, {municipality_id, household.id});
  int position = 0;
  for (const auto& one : household.members) {
    session.change(kAddMember, {municipality_id, household.id, position++, one.person_id, name_of(one.role),
                                one.from_on, one.to_on});
  }
}

std::vector<Household> with_members(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    std::vector<Household> all) {
  for (auto& one : all) {
    one.members = session.list(kMembers, {municipality_id, one.id}, [](const Row& row) {
      return Member{row.id<base::PersonId>(0), named<MemberRole>(row.text(1)), row.date(2), row.maybe_date(3)};
    });
  }
  return all;
}

}  // namespace

void insert_household(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                      const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, household.id, entry_id, household.holder_id,
                           name_of(household.household_type), household.formed_on, household.dissolved_on,
                           household.is_cancelled});
  write_members(session, municipality_id, household);
}

bool update_household(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                      std::int64_t from_version, const base::EntryId& entry_id) {
  const bool is_done =
      session.change(kUpdate, {entry_id, name_of(household.household_type), household.formed_on,
                               household.dissolved_on, household.is_cancelled, municipality_id, household.id,
                               from_version}) == 1;
  if (is_done) write_members(session, municipality_id, household);
  return is_done;
}

std::optional<Household> find_household(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id) {
  auto found = with_members(session, municipality_id, session.list(kFind, {municipality_id, id}, household_of));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Household> households_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id, const base::PersonId& person_id) {
  return with_members(session, municipality_id,
                      session.list(kOfPerson, {municipality_id, holder_id, person_id}, household_of));
}

}  // namespace assistance
