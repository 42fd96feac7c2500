#include "activities/intervention_register_store.h"

#include "base/ensure.h"
#include "base/names.h"

namespace activities {

namespace {

const sql::Statement kOfBranch{
    "activities.interventions_in_branch",
    "SELECT x.id, x.person_id, x.type_id, x.unit_id, x.carrier_unit_id, x.starts_on, x.ends_on, x.ending, "
    "x.end_reason FROM intervention x "
    "JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id "
    "WHERE x.municipality_id = $1 AND (x.holder_id = $2 OR x.carrier_holder_id = $2) AND a.protection_level = 0 "
    "AND x.starts_on IS NOT NULL AND (x.ending IS NULL OR x.ending IN ('completed', 'ended_early')) ORDER BY "
    "x.id"};

const sql::Statement kInClass{
    "activities.in_interventions",
    "SELECT x.person_id, t.skr_category, MAX((SELECT e.extent_percent FROM intervention_extent e "
    "WHERE e.municipality_id = x.municipality_id AND e.intervention_id = x.id AND e.valid_from <= $3 "
    "ORDER BY e.valid_from DESC LIMIT 1)) FROM intervention x "
    "JOIN intervention_type t ON t.municipality_id = x.municipality_id AND t.id = x.type_id "
    "WHERE x.municipality_id = $1 AND (x.holder_id = $2 OR x.carrier_holder_id = $2) AND x.starts_on <= $3 "
    "AND (x.ends_on IS NULL OR x.ends_on >= $4) AND (x.ending IS NULL OR x.ending IN ('completed', 'ended_early')) "
    "GROUP BY x.person_id, t.skr_category ORDER BY x.person_id, t.skr_category"};

template <class E>
std::optional<E> maybe_named(const sql::Row& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  return base::named<E>(row.text(column));
}

}  // namespace

std::vector<BegunIntervention> interventions_in_branch(sql::Session& session,
                                                       const base::MunicipalityId& municipality_id,
                                                       const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, [](const sql::Row& row) {
    return BegunIntervention{row.text(0),
                             row.id<base::PersonId>(1),
                             row.text(2),
                             row.id<base::UnitId>(3),
                             row.id<base::UnitId>(4),
                             row.date(5),
                             row.maybe_date(6),
                             maybe_named<Ending>(row, 7),
                             maybe_named<ChangeReason>(row, 8)};
  });
}

std::vector<InInterventionClass> in_interventions(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const base::HolderId& holder_id, const base::Period& days) {
  ENSURE(days.ends_on.has_value());
  return session.list(kInClass, {municipality_id, holder_id, *days.ends_on, days.starts_on}, [](const sql::Row& row) {
    return InInterventionClass{row.id<base::PersonId>(0), static_cast<SkrCategory>(row.small(1)), row.maybe_small(2)};
  });
}

}  // namespace activities
