#include "assistance/history_store.h"

#include "base/names.h"

namespace assistance {

namespace {

using sql::Row;
using sql::Statement;

const Statement kMembers{
    "assistance.list_assisted_members",
    "SELECT r.person_id, r.household_id, r.from_on, r.to_on, p.birth_year, p.sex, l.protection_max "
    "FROM (SELECT DISTINCT m.household_id FROM assistance_month m "
    "WHERE m.municipality_id = $1 AND m.holder_id = $2 AND m.amount_ore > 0) paid "
    "JOIN household h ON h.municipality_id = $1 AND h.id = paid.household_id AND h.is_cancelled = 0 "
    "JOIN (SELECT hm.household_id, MAX(ma.protection_level) AS protection_max FROM household_member hm "
    "JOIN person_access ma ON ma.municipality_id = hm.municipality_id AND ma.id = hm.person_id "
    "WHERE hm.municipality_id = $1 GROUP BY hm.household_id) l ON l.household_id = paid.household_id "
    "JOIN household_member r ON r.municipality_id = $1 AND r.household_id = paid.household_id "
    "AND r.role <> 'child' "
    "JOIN person p ON p.municipality_id = $1 AND p.id = r.person_id "
    "ORDER BY r.person_id, r.household_id, r.from_on, r.position"};

const Statement kPeriod{
    "assistance.paid_period",
    "SELECT MIN(m.month), MAX(m.month) FROM assistance_month m "
    "JOIN household h ON h.municipality_id = m.municipality_id AND h.id = m.household_id AND h.is_cancelled = 0 "
    "WHERE m.municipality_id = $1 AND m.holder_id = $2 AND m.amount_ore > 0"};

}  // namespace

std::vector<AssistedMember> list_assisted_members(sql::Session& session,
                                                  const base::MunicipalityId& municipality_id,
                                                  const base::HolderId& holder_id) {
  return session.list(kMembers, {municipality_id, holder_id}, [](const Row& row) {
    return AssistedMember{row.id<base::PersonId>(0), row.text(1),        row.date(2),
                          row.maybe_date(3),         row.maybe_small(4), base::named<base::Sex>(row.text(5)),
                          row.small(6) > 0};
  });
}

std::optional<MonthPeriod> paid_period(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& holder_id) {
  const auto found = session.list(kPeriod, {municipality_id, holder_id},
                                  [](const Row& row) { return std::pair(row.maybe_date(0), row.maybe_date(1)); });
  if (found.empty() || !found.front().first || !found.front().second) return std::nullopt;
  return MonthPeriod{*found.front().first, *found.front().second};
}

}  // namespace assistance
