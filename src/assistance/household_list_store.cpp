#include "assistance/household_list_store.h"

#include <algorithm>

#include "base/names.h"

namespace assistance {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

// One pass over the holder's months; each household's figures from it.
const Statement kList{
    "assistance.list_households",
    "SELECT h.id, h.household_type, p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, "
    "a.protection_level, s.month_count, s.amount_ore, s.last_count, s.months_of_12, s.months_of_36, s.protection_max "
    "FROM (SELECT m.household_id, "
    "COUNT(DISTINCT CASE WHEN m.month >= $3 AND m.month <= $4 THEN m.month END) AS month_count, "
    "CAST(SUM(CASE WHEN m.month >= $3 AND m.month <= $4 THEN m.amount_ore ELSE 0 END) AS BIGINT) AS amount_ore, "
    "COUNT(CASE WHEN m.month = $4 THEN 1 END) AS last_count, "
    "COUNT(DISTINCT CASE WHEN m.month >= $5 AND m.month <= $4 THEN m.month END) AS months_of_12, "
    "COUNT(DISTINCT CASE WHEN m.month >= $6 AND m.month <= $4 THEN m.month END) AS months_of_36, "
    "(SELECT MAX(ma.protection_level) FROM household_member hm JOIN person_access ma "
    "ON ma.municipality_id = hm.municipality_id AND ma.id = hm.person_id "
    "WHERE hm.municipality_id = m.municipality_id AND hm.household_id = m.household_id) AS protection_max "
    "FROM assistance_month m WHERE m.municipality_id = $1 AND m.holder_id = $2 AND m.month >= $7 AND m.month <= $4 "
    "AND m.amount_ore > 0 GROUP BY m.municipality_id, m.household_id) s "
    "JOIN household h ON h.municipality_id = $1 AND h.id = s.household_id "
    "JOIN household_member r ON r.municipality_id = $1 AND r.household_id = h.id AND r.position = 0 "
    "JOIN person p ON p.municipality_id = $1 AND p.id = r.person_id "
    "JOIN person_access a ON a.municipality_id = $1 AND a.id = r.person_id "
    "WHERE s.month_count > 0 AND s.protection_max <= $8 AND h.is_cancelled = 0 "
    "AND (CAST($9 AS TEXT) = '' OR (p.name_fold >= $9 AND p.name_fold < $10) "
    "OR (p.family_name_fold >= $9 AND p.family_name_fold < $10)) ORDER BY p.name_sort, h.id"};

// Months with an amount, without households with somebody whose personal data are protected.
#define FROM_PAID_MONTHS                                                                                              \
  "FROM assistance_month m "                                                                                          \
  "JOIN household h ON h.municipality_id = m.municipality_id AND h.id = m.household_id AND h.is_cancelled = 0 "       \
  "JOIN household_member r ON r.municipality_id = h.municipality_id AND r.household_id = h.id AND r.position = 0 "    \
  "WHERE m.municipality_id = $1 AND m.holder_id = $2 AND m.month >= $3 AND m.month <= $4 AND m.amount_ore > 0 "       \
  "AND NOT EXISTS (SELECT 1 FROM household_member hm JOIN person_access ma "                                          \
  "ON ma.municipality_id = hm.municipality_id AND ma.id = hm.person_id AND ma.protection_level > 0 "                  \
  "WHERE hm.municipality_id = m.municipality_id AND hm.household_id = m.household_id) "
const Statement kMonths{"assistance.list_assisted_months",
                        "SELECT DISTINCT m.household_id, m.month " FROM_PAID_MONTHS "ORDER BY m.household_id, m.month"};
const Statement kPaid{
    "assistance.list_paid_months",
    "SELECT m.household_id, m.month, h.household_type, r.person_id, CAST(SUM(m.amount_ore) AS BIGINT) " FROM_PAID_MONTHS
    "GROUP BY m.household_id, m.month, h.household_type, r.person_id ORDER BY m.household_id, m.month"};

// A month is its first day; whoever belongs to the household on any day of it had the assistance too.
const Statement kPeople{
    "assistance.list_assisted_people",
    "SELECT DISTINCT r.person_id, m.month FROM assistance_month m "
    "JOIN household h ON h.municipality_id = m.municipality_id AND h.id = m.household_id AND h.is_cancelled = 0 "
    "JOIN household_member r ON r.municipality_id = m.municipality_id AND r.household_id = m.household_id "
    "AND r.role <> 'child' AND substr(r.from_on, 1, 7) <= substr(m.month, 1, 7) "
    "AND (r.to_on IS NULL OR r.to_on >= m.month) "
    "JOIN person_access a ON a.municipality_id = r.municipality_id AND a.id = r.person_id AND a.protection_level = 0 "
    "WHERE m.municipality_id = $1 AND m.holder_id = $2 AND m.month >= $3 AND m.month <= $4 AND m.amount_ore > 0 "
    "ORDER BY r.person_id, m.month"};

HouseholdRow row_of(const Row& row) {
  people::PersonDetails names;
  names.given_name = row.text(4);
  names.family_name = row.text(5);
  const people::PersonRow person{row.id<base::PersonId>(2), row.text(3), people::full_name(names),
                                 row.maybe_small(6), named<base::Sex>(row.text(7)),
                                 static_cast<sharing::ProtectionLevel>(row.small(8))};
  return {row.text(0),         named<HouseholdType>(row.text(1)), person, row.small(14) > 0, row.small(9),
          row.integer(10), row.small(11) > 0, row.small(12), row.small(13)};
}

}  // namespace

std::vector<HouseholdRow> list_households(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const HouseholdQuery& query) {
  const auto to = query.period.to_month;
  const auto of_36 = to.plus_months(-35);
  return session.list(kList,
                      {municipality_id, query.holder_id, query.period.from_month, to, to.plus_months(-11), of_36,
                       std::min(of_36, query.period.from_month), query.protection_max, query.name_fold,
                       query.name_fold + "\xF4\x8F\xBF\xBF"},
                      row_of);
}

std::vector<AssistedMonth> list_assisted_months(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const base::HolderId& holder_id, const MonthPeriod& period) {
  return session.list(kMonths, {municipality_id, holder_id, period.from_month, period.to_month},
                      [](const Row& row) { return AssistedMonth{row.text(0), row.date(1)}; });
}

std::vector<PaidMonth> list_paid_months(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const base::HolderId& holder_id, const MonthPeriod& period) {
  return session.list(kPaid, {municipality_id, holder_id, period.from_month, period.to_month}, [](const Row& row) {
    return PaidMonth{{row.text(0), row.date(1)},
                     named<HouseholdType>(row.text(2)),
                     row.id<base::PersonId>(3),
                     row.integer(4)};
  });
}

std::vector<AssistedPerson> list_assisted_people(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                 const base::HolderId& holder_id, const MonthPeriod& period) {
  return session.list(kPeople, {municipality_id, holder_id, period.from_month, period.to_month},
                      [](const Row& row) { return AssistedPerson{row.id<base::PersonId>(0), row.date(1)}; });
}

}  // namespace assistance
