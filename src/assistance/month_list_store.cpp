#include "assistance/month_list_store.h"

#include <set>

#include "base/names.h"

namespace assistance {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define WITHIN_PROTECTION(household, limit) \
  "(SELECT MAX(ma.protection_level) FROM household_member pm JOIN person_access ma " \
  "ON ma.municipality_id = pm.municipality_id AND ma.id = pm.person_id " \
  "WHERE pm.municipality_id = $1 AND pm.household_id = " household ") <= " limit

const Statement kHouseholds{
    "assistance.month_households",
    "SELECT h.id, h.household_type, "
    "CAST(SUM(CASE WHEN m.kind = 'income_support' THEN m.amount_ore ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN m.kind = 'other_assistance' THEN m.amount_ore ELSE 0 END) AS BIGINT) "
    "FROM assistance_month m JOIN household h ON h.municipality_id = m.municipality_id AND h.id = m.household_id "
    "WHERE m.municipality_id = $1 AND m.holder_id = $2 AND m.month = $3 AND m.amount_ore > 0 AND h.is_cancelled = 0 "
    "AND " WITHIN_PROTECTION("h.id", "$4") " GROUP BY h.id, h.household_type ORDER BY h.id"};

const Statement kMembers{
    "assistance.month_members",
    "SELECT hm.household_id, hm.role, p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, "
    "a.protection_level FROM household_member hm "
    "JOIN household h ON h.municipality_id = hm.municipality_id AND h.id = hm.household_id AND h.is_cancelled = 0 "
    "JOIN person p ON p.municipality_id = hm.municipality_id AND p.id = hm.person_id "
    "JOIN person_access a ON a.municipality_id = hm.municipality_id AND a.id = hm.person_id "
    "WHERE hm.municipality_id = $1 AND h.holder_id = $2 AND EXISTS (SELECT 1 FROM assistance_month m "
    "WHERE m.municipality_id = $1 AND m.household_id = hm.household_id AND m.month = $3 AND m.amount_ore > 0) "
    "AND substr(hm.from_on, 1, 7) <= substr($3, 1, 7) AND (hm.to_on IS NULL OR hm.to_on >= $3) "
    "AND " WITHIN_PROTECTION("hm.household_id", "$4") " ORDER BY hm.household_id, hm.position"};

const Statement kEnded{
    "assistance.ended_households",
    "SELECT h.id, h.household_type, p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, "
    "a.protection_level FROM household h "
    "JOIN household_member r ON r.municipality_id = h.municipality_id AND r.household_id = h.id AND r.position = 0 "
    "JOIN person p ON p.municipality_id = h.municipality_id AND p.id = r.person_id "
    "JOIN person_access a ON a.municipality_id = h.municipality_id AND a.id = r.person_id "
    "WHERE h.municipality_id = $1 AND h.holder_id = $2 AND h.is_cancelled = 0 AND EXISTS (SELECT 1 "
    "FROM assistance_month m WHERE m.municipality_id = $1 AND m.household_id = h.id AND m.month = $3 "
    "AND m.amount_ore > 0) AND NOT EXISTS (SELECT 1 FROM assistance_month m WHERE m.municipality_id = $1 "
    "AND m.household_id = h.id AND m.month = $4 AND m.amount_ore > 0) "
    "AND " WITHIN_PROTECTION("h.id", "$5") " ORDER BY h.id"};

const Statement kObstacles{
    "assistance.obstacles_up_to",
    "SELECT household_id, person_id, month, obstacle FROM support_obstacle "
    "WHERE municipality_id = $1 AND holder_id = $2 AND month <= $3 ORDER BY household_id, entry_id"};

people::PersonRow person_of(const Row& row) {
  people::PersonDetails names;
  names.given_name = row.text(4);
  names.family_name = row.text(5);
  return {row.id<base::PersonId>(2), row.text(3), people::full_name(names), row.maybe_small(6),
          named<base::Sex>(row.text(7)), static_cast<sharing::ProtectionLevel>(row.small(8))};
}

MonthMember member_of(const Row& row) { return {row.text(0), person_of(row), named<MemberRole>(row.text(1))}; }

}  // namespace

std::vector<MonthHousehold> month_households(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const MonthQuery& query) {
  return session.list(kHouseholds, {municipality_id, query.holder_id, query.month, query.protection_max},
                      [](const Row& row) {
                        return MonthHousehold{row.text(0), named<HouseholdType>(row.text(1)), row.integer(2),
                                              row.integer(3)};
                      });
}

std::vector<MonthMember> month_members(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const MonthQuery& query) {
  std::vector<MonthMember> out;
  std::set<std::pair<std::string, std::string>> seen;
  for (auto& one : session.list(kMembers, {municipality_id, query.holder_id, query.month, query.protection_max},
                                member_of)) {
    // Who left and came back stands once.
    if (seen.insert({one.household_id, one.person.id.str()}).second) out.push_back(std::move(one));
  }
  return out;
}

std::vector<EndedHousehold> ended_households(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const MonthQuery& query) {
  return session.list(kEnded,
                      {municipality_id, query.holder_id, query.month.plus_months(-1), query.month,
                       query.protection_max},
                      [](const Row& row) {
                        return EndedHousehold{row.text(0), named<HouseholdType>(row.text(1)), person_of(row)};
                      });
}

std::vector<HouseholdObstacle> obstacles_up_to(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::HolderId& holder_id, base::Date month) {
  return session.list(kObstacles, {municipality_id, holder_id, month}, [](const Row& row) {
    return HouseholdObstacle{row.text(0),
                             {row.id<base::PersonId>(1), row.date(2), named<SupportObstacle>(row.text(3))}};
  });
}

}  // namespace assistance
