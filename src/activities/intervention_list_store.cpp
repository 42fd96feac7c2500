#include "activities/intervention_list_store.h"

#include "activities/intervention_store.h"
#include "base/names.h"

namespace activities {

namespace {

using base::named;
using sql::Row;
using sql::Statement;

#define ROW_COLUMNS \
  "x.id, x.version, x.holder_id, x.carrier_holder_id, x.person_id, x.type_id, x.unit_id, x.carrier_unit_id, " \
  "x.owner_staff_id, x.is_from_assistance, x.asked_on, x.answered_on, x.planned_starts_on, x.planned_ends_on, " \
  "x.starts_on, x.ends_on, x.ending, x.end_reason, x.end_text, x.decision_law, x.decided_on, x.decided_by, " \
  "x.expected_outcome, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level, " \
  "t.name, t.skr_category, cu.name, cp.name, u.name, op.name, s.name, " \
  "(SELECT e.extent_percent FROM intervention_extent e WHERE e.municipality_id = x.municipality_id " \
  "AND e.intervention_id = x.id AND e.valid_from <= $2 ORDER BY e.valid_from DESC LIMIT 1) "
#define ROW_TABLES \
  "FROM intervention x JOIN person p ON p.municipality_id = x.municipality_id AND p.id = x.person_id " \
  "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id " \
  "JOIN intervention_type t ON t.municipality_id = x.municipality_id AND t.id = x.type_id " \
  "JOIN unit cu ON cu.municipality_id = x.municipality_id AND cu.id = x.carrier_unit_id " \
  "JOIN branch cb ON cb.municipality_id = x.municipality_id AND cb.id = x.carrier_holder_id " \
  "JOIN party cp ON cp.municipality_id = x.municipality_id AND cp.id = cb.party_id " \
  "JOIN unit u ON u.municipality_id = x.municipality_id AND u.id = x.unit_id " \
  "JOIN branch ob ON ob.municipality_id = x.municipality_id AND ob.id = x.holder_id " \
  "JOIN party op ON op.municipality_id = x.municipality_id AND op.id = ob.party_id " \
  "JOIN staff s ON s.municipality_id = x.municipality_id AND s.id = x.owner_staff_id "
#define PAGE_WHERE \
  "WHERE x.municipality_id = $1 AND x.carrier_unit_id = $3 AND a.protection_level <= $4 " \
  "AND (x.ending IS NULL OR x.ending <> 'registered_in_error') " \
  "AND (CAST($5 AS TEXT) = 'all' OR (CAST($5 AS TEXT) = 'ended' AND x.ending IS NOT NULL) " \
  "OR (CAST($5 AS TEXT) = 'ongoing' AND x.ending IS NULL AND x.starts_on IS NOT NULL) " \
  "OR (CAST($5 AS TEXT) = 'planned' AND x.ending IS NULL AND x.starts_on IS NULL " \
  "AND x.planned_starts_on IS NOT NULL) " \
  "OR (CAST($5 AS TEXT) = 'waiting' AND x.ending IS NULL AND x.starts_on IS NULL AND x.planned_starts_on IS NULL)) " \
  "AND ($6 = 0 OR t.skr_category = $6) "
#define PAGES(sort, up, down) \
  {{"activities.list_by_" sort, \
    "SELECT " ROW_COLUMNS ROW_TABLES PAGE_WHERE up ", x.id LIMIT $7 OFFSET $8"}, \
   {"activities.list_by_" sort "_down", \
    "SELECT " ROW_COLUMNS ROW_TABLES PAGE_WHERE down ", x.id DESC LIMIT $7 OFFSET $8"}}

const Statement kPages[][2] = {
    PAGES("queue", "ORDER BY x.is_from_assistance DESC, x.asked_on", "ORDER BY x.is_from_assistance, x.asked_on DESC"),
    PAGES("name", "ORDER BY p.name_sort", "ORDER BY p.name_sort DESC"),
    PAGES("asked_on", "ORDER BY x.asked_on", "ORDER BY x.asked_on DESC"),
    PAGES("planned_starts_on", "ORDER BY COALESCE(x.starts_on, x.planned_starts_on) NULLS LAST",
          "ORDER BY COALESCE(x.starts_on, x.planned_starts_on) DESC NULLS LAST"),
    PAGES("planned_ends_on", "ORDER BY COALESCE(x.ends_on, x.planned_ends_on) NULLS LAST",
          "ORDER BY COALESCE(x.ends_on, x.planned_ends_on) DESC NULLS LAST")};
const Statement kCount{
    "activities.count_list",
    "SELECT COUNT(*) FROM intervention x "
    "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id AND $2 <> '' "
    "JOIN intervention_type t ON t.municipality_id = x.municipality_id AND t.id = x.type_id " PAGE_WHERE};
const Statement kFindRow{"activities.find_row",
                         "SELECT " ROW_COLUMNS ROW_TABLES "WHERE x.municipality_id = $1 AND x.id = $3"};
const Statement kOfPerson{"activities.rows_of_person",
                          "SELECT " ROW_COLUMNS ROW_TABLES
                          "WHERE x.municipality_id = $1 AND x.person_id = $3 ORDER BY x.asked_on DESC, x.id DESC"};

InterventionRow row_of(const Row& row) {
  people::PersonDetails names;
  names.given_name = row.text(24);
  names.family_name = row.text(25);
  const people::PersonRow person{row.id<base::PersonId>(4), row.text(23), people::full_name(names),
                                 row.maybe_small(26), named<base::Sex>(row.text(27)),
                                 static_cast<sharing::ProtectionLevel>(row.small(28))};
  return {intervention_of(row), person,       row.text(29), static_cast<SkrCategory>(row.small(30)), row.text(31),
          row.text(32),         row.text(33), row.text(34), row.text(35), row.maybe_small(36)};
}

sql::Values values_of(const base::MunicipalityId& municipality_id, const InterventionQuery& query) {
  return {municipality_id, query.today,        query.unit_id,
          query.protection_max, query.state, query.skr_category};
}

}  // namespace

std::vector<InterventionRow> list_page(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const InterventionQuery& query) {
  auto values = values_of(municipality_id, query);
  values.emplace_back(query.limit);
  values.emplace_back(query.offset);
  return session.list(kPages[static_cast<size_t>(query.sort_by)][query.is_descending ? 1 : 0], values, row_of);
}

int count_rows(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionQuery& query) {
  return session.first(kCount, values_of(municipality_id, query), [](const Row& row) { return row.small(0); }).value();
}

std::optional<InterventionRow> find_row(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id, base::Date today) {
  auto row = session.first(kFindRow, {municipality_id, today, id}, row_of);
  if (row) row->intervention = find_intervention(session, municipality_id, id).value();
  return row;
}

std::vector<InterventionRow> rows_of_person(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::PersonId& person_id, base::Date today) {
  return session.list(kOfPerson, {municipality_id, today, person_id}, row_of);
}

}  // namespace activities
