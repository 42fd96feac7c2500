#include "plans/plan_store.h"

#include "base/names.h"

namespace plans {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "plans.insert_plan",
    "INSERT INTO plan (municipality_id, id, version, entry_id, holder_id, person_id, unit_id, kind, owner_staff_id, "
    "begun_on, has_draft, agreed_number, end_text, is_cancelled) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, 1, 0, '', 0)"};
const Statement kUpdate{
    "plans.update_plan",
    "UPDATE plan SET version = version + 1, entry_id = $1, owner_staff_id = $2, has_draft = $3, agreed_number = $4, "
    "agreed_on = $5, followed_up_on = $6, next_follow_up_on = $7, ended_on = $8, end_reason = $9, end_text = $10, "
    "is_cancelled = $11 WHERE municipality_id = $12 AND id = $13 AND version = $14"};

#define PLAN_COLUMNS \
  "SELECT id, version, holder_id, person_id, unit_id, kind, owner_staff_id, begun_on, has_draft, agreed_number, " \
  "agreed_on, followed_up_on, next_follow_up_on, ended_on, end_reason, end_text, is_cancelled FROM plan "
const Statement kFind{"plans.find_plan", PLAN_COLUMNS "WHERE municipality_id = $1 AND id = $2"};
const Statement kOfPerson{
    "plans.plans_of", PLAN_COLUMNS
    "WHERE municipality_id = $1 AND person_id = $2 AND is_cancelled = 0 "
    "ORDER BY CASE WHEN ended_on IS NULL THEN 0 ELSE 1 END, begun_on DESC, id DESC"};
#undef PLAN_COLUMNS
const Statement kRuns{
    "plans.has_running_plan",
    "SELECT COUNT(*) FROM plan WHERE municipality_id = $1 AND person_id = $2 AND holder_id = $3 AND kind = $4 "
    "AND ended_on IS NULL AND is_cancelled = 0"};
const Statement kInBranch{
    "plans.plans_in_branch",
    "SELECT p.person_id, p.begun_on, p.ended_on FROM plan p "
    "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.person_id AND a.protection_level = 0 "
    "WHERE p.municipality_id = $1 AND p.holder_id = $2 AND p.is_cancelled = 0 "
    "ORDER BY p.person_id, p.begun_on, p.id"};

const Statement kInsertVersion{
    "plans.insert_version",
    "INSERT INTO plan_version (municipality_id, id, version, entry_id, holder_id, plan_id, number, agreed_on, "
    "agreement, not_agreed_reason, owner_staff_id, document, sha256) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
const Statement kInsertWithdrawal{
    "plans.insert_withdrawal",
    "INSERT INTO plan_withdrawal (municipality_id, id, version, entry_id, holder_id, plan_id, number, withdrawn_on) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7)"};
const Statement kVersions{
    "plans.versions_of",
    "SELECT v.id, v.plan_id, v.number, v.agreed_on, v.agreement, v.not_agreed_reason, v.owner_staff_id, v.document, "
    "v.sha256, w.withdrawn_on FROM plan_version v LEFT JOIN plan_withdrawal w "
    "ON w.municipality_id = v.municipality_id AND w.plan_id = v.plan_id AND w.number = v.number "
    "WHERE v.municipality_id = $1 AND v.plan_id = $2 ORDER BY v.number"};

std::optional<std::string> name_of_end(const Plan& plan) {
  if (!plan.end_reason) return std::nullopt;
  return name_of(*plan.end_reason);
}

Plan plan_of(const Row& row) {
  std::optional<PlanEndReason> reason;
  if (!row.is_null(14)) reason = named<PlanEndReason>(row.text(14));
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::PersonId>(3),
          row.id<base::UnitId>(4),
          named<PlanKind>(row.text(5)),
          row.id<base::StaffId>(6),
          row.date(7),
          row.flag(8),
          row.small(9),
          row.maybe_date(10),
          row.maybe_date(11),
          row.maybe_date(12),
          row.maybe_date(13),
          reason,
          row.text(15),
          row.flag(16)};
}

PlanVersion version_of(const Row& row) {
  return {row.text(0),
          row.text(1),
          row.small(2),
          row.date(3),
          named<PlanAgreement>(row.text(4)),
          row.text(5),
          row.id<base::StaffId>(6),
          row.bytes(7),
          row.text(8),
          row.maybe_date(9)};
}

}  // namespace

void insert_plan(sql::Session& session, const base::MunicipalityId& municipality_id, const Plan& plan,
                 const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, plan.id, entry_id, plan.holder_id, plan.person_id, plan.unit_id,
                           name_of(plan.kind), plan.owner_staff_id, plan.begun_on});
}

bool update_plan(sql::Session& session, const base::MunicipalityId& municipality_id, const Plan& plan,
                 std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, plan.owner_staff_id, plan.has_draft, plan.agreed_number, plan.agreed_on,
                                  plan.followed_up_on, plan.next_follow_up_on, plan.ended_on, name_of_end(plan),
                                  plan.end_text, plan.is_cancelled, municipality_id, plan.id, from_version}) == 1;
}

std::optional<Plan> find_plan(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const std::string& id) {
  return session.first(kFind, {municipality_id, id}, plan_of);
}

std::vector<Plan> plans_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::PersonId& person_id) {
  return session.list(kOfPerson, {municipality_id, person_id}, plan_of);
}

bool has_running_plan(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::PersonId& person_id, const base::HolderId& holder_id, PlanKind kind) {
  return session.first(kRuns, {municipality_id, person_id, holder_id, name_of(kind)},
                       [](const Row& row) { return row.integer(0); }).value() > 0;
}

std::vector<PersonsPlan> plans_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id) {
  return session.list(kInBranch, {municipality_id, holder_id}, [](const Row& row) {
    return PersonsPlan{row.id<base::PersonId>(0), row.date(1), row.maybe_date(2)};
  });
}

void insert_version(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::HolderId& holder_id, const PlanVersion& version, const base::EntryId& entry_id) {
  session.change(kInsertVersion,
                 {municipality_id, version.id, entry_id, holder_id, version.plan_id, version.number, version.agreed_on,
                  name_of(version.agreement), version.not_agreed_reason, version.owner_staff_id,
                  sql::Bytes{version.document}, version.sha256});
}

void insert_withdrawal(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const base::HolderId& holder_id, const std::string& id, const PlanVersion& version,
                       base::Date withdrawn_on, const base::EntryId& entry_id) {
  session.change(kInsertWithdrawal,
                 {municipality_id, id, entry_id, holder_id, version.plan_id, version.number, withdrawn_on});
}

std::vector<PlanVersion> versions_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& plan_id) {
  return session.list(kVersions, {municipality_id, plan_id}, version_of);
}

}  // namespace plans
