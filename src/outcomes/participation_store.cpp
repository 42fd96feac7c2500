#include "outcomes/participation_store.h"

#include "base/names.h"

namespace outcomes {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "outcomes.insert_participation",
    "INSERT INTO participation (municipality_id, id, version, entry_id, holder_id, person_id, unit_id, referral_id, "
    "starts_on, ends_on, exit_reason, exit_text, main_outcome, education_level, registration_consent_on, "
    "local_exit_reason_id, is_cancelled) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0)"};
const Statement kUpdate{
    "outcomes.update_participation",
    "UPDATE participation SET version = version + 1, entry_id = $1, starts_on = $2, ends_on = $3, exit_reason = $4, "
    "exit_text = $5, main_outcome = $6, education_level = $7, registration_consent_on = $8, is_cancelled = $9, "
    "local_exit_reason_id = $10 WHERE municipality_id = $11 AND id = $12 AND version = $13"};
#define SELECT_PARTICIPATION \
  "SELECT x.id, x.version, x.holder_id, x.person_id, x.unit_id, x.referral_id, o.owner_staff_id, x.starts_on, " \
  "x.ends_on, x.exit_reason, x.exit_text, x.main_outcome, x.education_level, x.registration_consent_on, " \
  "x.is_cancelled, x.local_exit_reason_id " \
  "FROM participation x LEFT JOIN ownership o ON o.municipality_id = x.municipality_id " \
  "AND o.person_id = x.person_id AND o.holder_id = x.holder_id AND o.to_on IS NULL "
const Statement kFind{
    "outcomes.find_participation",
    SELECT_PARTICIPATION "WHERE x.municipality_id = $1 AND x.id = $2"};
const Statement kOfPerson{
    "outcomes.participations_of",
    SELECT_PARTICIPATION
    "WHERE x.municipality_id = $1 AND x.person_id = $2 AND x.is_cancelled = 0 ORDER BY x.starts_on DESC, x.id DESC"};

std::optional<std::string> name_of_outcome(const Participation& p) {
  if (!p.main_outcome) return std::nullopt;
  return name_of(*p.main_outcome);
}

std::optional<std::string> name_of_exit(const Participation& p) {
  if (!p.exit_reason) return std::nullopt;
  return name_of(*p.exit_reason);
}

std::optional<MainOutcome> outcome_of(const Row& row, int at) {
  if (row.is_null(at)) return std::nullopt;
  return named<MainOutcome>(row.text(at));
}

Participation participation_of(const Row& row) {
  std::optional<ExitReason> reason;
  if (!row.is_null(9)) reason = named<ExitReason>(row.text(9));
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::PersonId>(3),
          row.id<base::UnitId>(4),
          row.maybe_text(5),
          row.maybe_id<base::StaffId>(6),
          row.date(7),
          row.maybe_date(8),
          reason,
          row.text(10),
          named<EducationLevel>(row.text(12)),
          row.maybe_date(13),
          row.flag(14),
          outcome_of(row, 11),
          row.maybe_text(15)};
}

}  // namespace

void insert_participation(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const Participation& p, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, p.id, entry_id, p.holder_id, p.person_id, p.unit_id, p.referral_id,
                           p.starts_on, p.ends_on, name_of_exit(p), p.exit_text, name_of_outcome(p),
                           name_of(p.education_level), p.registration_consent_on, p.local_exit_reason_id});
}

bool update_participation(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const Participation& p, std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, p.starts_on, p.ends_on, name_of_exit(p), p.exit_text, name_of_outcome(p),
                                  name_of(p.education_level), p.registration_consent_on, p.is_cancelled,
                                  p.local_exit_reason_id, municipality_id, p.id, from_version}) == 1;
}

std::optional<Participation> find_participation(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const std::string& id) {
  return session.first(kFind, {municipality_id, id}, participation_of);
}

std::vector<Participation> participations_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::PersonId& person_id) {
  return session.list(kOfPerson, {municipality_id, person_id}, participation_of);
}

}  // namespace outcomes
