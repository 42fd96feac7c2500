#include "activities/intervention_type_store.h"

#include "base/names.h"

namespace activities {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "activities.insert_type",
    "INSERT INTO intervention_type (municipality_id, id, version, entry_id, holder_id, skr_category, name, purpose, "
    "method, evidence, evidence_text, raises_competence, is_course, valid_months, usual_weeks, max_weeks, "
    "usual_extent_percent, decision_law, decided_by, from_on, to_on) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"};
const Statement kUpdate{
    "activities.update_type",
    "UPDATE intervention_type SET version = version + 1, entry_id = $1, skr_category = $2, name = $3, purpose = $4, "
    "method = $5, evidence = $6, evidence_text = $7, raises_competence = $8, is_course = $9, valid_months = $10, "
    "usual_weeks = $11, max_weeks = $12, usual_extent_percent = $13, decision_law = $14, decided_by = $15, "
    "from_on = $16, to_on = $17 WHERE municipality_id = $18 AND id = $19 AND version = $20"};
#define SELECT_TYPE \
  "SELECT id, version, holder_id, skr_category, name, purpose, method, evidence, evidence_text, raises_competence, " \
  "is_course, valid_months, usual_weeks, max_weeks, usual_extent_percent, decision_law, decided_by, from_on, to_on " \
  "FROM intervention_type WHERE municipality_id = $1 "
const Statement kFind{"activities.find_type", SELECT_TYPE "AND id = $2"};
const Statement kList{"activities.list_types", SELECT_TYPE "ORDER BY skr_category, name, id"};
const Statement kDeleteOffers{"activities.delete_offers",
                              "DELETE FROM intervention_offer WHERE municipality_id = $1 AND type_id = $2"};
const Statement kInsertOffer{
    "activities.insert_offer",
    "INSERT INTO intervention_offer (municipality_id, type_id, unit_id) VALUES ($1, $2, $3)"};
const Statement kOffers{
    "activities.offers",
    "SELECT type_id, unit_id FROM intervention_offer WHERE municipality_id = $1 "
    "AND (CAST($2 AS TEXT) = '' OR type_id = $2) ORDER BY type_id, unit_id"};
#define IN_BRANCHES(column) "(x." column " IN ($2, $3, $4, $5, $6, $7, $8, $9))"
const Statement kCount{
    "activities.count_by_type",
    "SELECT x.type_id, "
    "CAST(SUM(CASE WHEN x.ending IS NULL AND x.starts_on IS NULL THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN x.ending IS NULL AND x.starts_on IS NOT NULL THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN x.ending = 'completed' THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN x.ending = 'ended_early' THEN 1 ELSE 0 END) AS BIGINT) "
    "FROM intervention x JOIN person_access a ON a.municipality_id = x.municipality_id AND a.id = x.person_id "
    "WHERE x.municipality_id = $1 AND (" IN_BRANCHES("holder_id") " OR " IN_BRANCHES("carrier_holder_id")
    ") AND a.protection_level <= $10 GROUP BY x.type_id"};

InterventionType type_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          static_cast<SkrCategory>(row.small(3)),
          row.text(4),
          row.text(5),
          row.text(6),
          named<Evidence>(row.text(7)),
          row.text(8),
          row.flag(9),
          row.flag(10),
          row.maybe_small(11),
          row.maybe_small(12),
          row.maybe_small(13),
          row.maybe_small(14),
          named<DecisionLaw>(row.text(15)),
          row.text(16),
          row.date(17),
          row.maybe_date(18),
          {}};
}

void insert_offers(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionType& type) {
  for (const auto& unit_id : type.unit_ids) session.change(kInsertOffer, {municipality_id, type.id, unit_id});
}

}  // namespace

void insert_type(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionType& x,
                 const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, x.id, entry_id, x.holder_id, static_cast<int>(x.skr_category), x.name,
                           x.purpose, x.method, name_of(x.evidence), x.evidence_text, x.raises_competence, x.is_course,
                           x.valid_months, x.usual_weeks, x.max_weeks, x.usual_extent_percent,
                           name_of(x.decision_law), x.decided_by, x.from_on, x.to_on});
  insert_offers(session, municipality_id, x);
}

bool update_type(sql::Session& session, const base::MunicipalityId& municipality_id, const InterventionType& x,
                 std::int64_t from_version, const base::EntryId& entry_id) {
  const bool made = session.change(kUpdate, {entry_id, static_cast<int>(x.skr_category), x.name, x.purpose, x.method,
                                             name_of(x.evidence), x.evidence_text, x.raises_competence, x.is_course,
                                             x.valid_months, x.usual_weeks, x.max_weeks, x.usual_extent_percent,
                                             name_of(x.decision_law), x.decided_by, x.from_on, x.to_on,
                                             municipality_id, x.id, from_version}) == 1;
  if (!made) return false;
  session.change(kDeleteOffers, {municipality_id, x.id});
  insert_offers(session, municipality_id, x);
  return true;
}

std::optional<InterventionType> find_type(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id) {
  auto type = session.first(kFind, {municipality_id, id}, type_of);
  if (!type) return std::nullopt;
  session.each(kOffers, {municipality_id, id}, [&](const Row& row) { type->unit_ids.insert(row.id<base::UnitId>(1)); });
  return type;
}

std::vector<InterventionType> list_types(sql::Session& session, const base::MunicipalityId& municipality_id) {
  auto types = session.list(kList, {municipality_id}, type_of);
  std::map<std::string, InterventionType*> by_id;
  for (auto& type : types) by_id[type.id] = &type;
  session.each(kOffers, {municipality_id, ""}, [&](const Row& row) {
    by_id.at(row.text(0))->unit_ids.insert(row.id<base::UnitId>(1));
  });
  return types;
}

std::map<std::string, TypeCount> count_by_type(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::set<base::HolderId>& branches, int protection_max) {
  ENSURE(branches.size() <= kBranchesMax);
  sql::Values values = {municipality_id};
  for (const auto& branch : branches) values.emplace_back(branch);
  while (values.size() < 1 + kBranchesMax) values.emplace_back("");
  values.emplace_back(protection_max);
  std::map<std::string, TypeCount> out;
  session.each(kCount, values, [&](const Row& row) {
    out[row.text(0)] = {row.small(1), row.small(2), row.small(3), row.small(4)};
  });
  return out;
}

}  // namespace activities
