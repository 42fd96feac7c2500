#include "assessment/assessment_store.h"

#include "assessment/answer_store.h"

namespace assessment {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsert{
    "assessment.insert",
    "INSERT INTO assessment (municipality_id, id, version, entry_id, holder_id, person_id, unit_id, completed_on) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7)"};
const Statement kUpdate{
    "assessment.update",
    "UPDATE assessment SET version = version + 1, entry_id = $1, completed_on = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND version = $5"};
const Statement kFind{
    "assessment.find",
    "SELECT id, version, holder_id, person_id, unit_id, completed_on FROM assessment "
    "WHERE municipality_id = $1 AND id = $2"};
const Statement kFindOfPerson{
    "assessment.find_of_person",
    "SELECT id, version, holder_id, person_id, unit_id, completed_on FROM assessment "
    "WHERE municipality_id = $1 AND person_id = $2 AND holder_id = $3"};
const Statement kFindOfSitting{
    "assessment.find_of_sitting",
    "SELECT a.id, a.version, a.holder_id, a.person_id, a.unit_id, a.completed_on FROM assessment_sitting s "
    "JOIN assessment a ON a.municipality_id = s.municipality_id AND a.id = s.assessment_id "
    "WHERE s.municipality_id = $1 AND s.id = $2"};
const Statement kInsertSitting{
    "assessment.insert_sitting",
    "INSERT INTO assessment_sitting (municipality_id, id, version, entry_id, holder_id, assessment_id, number, "
    "held_on, recorded_on, recorded_by_staff_id, was_completed_on) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kCancelSitting{
    "assessment.cancel_sitting",
    "UPDATE assessment_sitting SET version = version + 1, entry_id = $1, cancelled_on = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND cancelled_on IS NULL"};
const Statement kSittings{
    "assessment.sittings",
    "SELECT id, version, assessment_id, number, held_on, recorded_on, recorded_by_staff_id, was_completed_on, "
    "cancelled_on FROM assessment_sitting WHERE municipality_id = $1 AND assessment_id = $2 ORDER BY number"};

const Statement kSittingsInBranch{
    "assessment.sittings_in_branch",
    "SELECT m.person_id, s.held_on FROM assessment m "
    "JOIN person_access a ON a.municipality_id = m.municipality_id AND a.id = m.person_id AND a.protection_level = 0 "
    "JOIN assessment_sitting s ON s.municipality_id = m.municipality_id AND s.assessment_id = m.id "
    "WHERE m.municipality_id = $1 AND m.holder_id = $2 AND s.cancelled_on IS NULL "
    "ORDER BY m.person_id, s.held_on, s.number"};

Assessment assessment_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::PersonId>(3),
          row.id<base::UnitId>(4),
          row.maybe_date(5)};
}

Sitting sitting_of(const Row& row) {
  return {row.text(0), row.integer(1), row.text(2), row.small(3), row.date(4), row.date(5),
          row.id<base::StaffId>(6), row.maybe_date(7), row.maybe_date(8)};
}

}  // namespace

void insert_assessment(sql::Session& session, const base::MunicipalityId& municipality_id, const Assessment& a,
                       const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, a.id, entry_id, a.holder_id, a.person_id, a.unit_id, a.completed_on});
}

bool update_assessment(sql::Session& session, const base::MunicipalityId& municipality_id, const Assessment& a,
                       std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, a.completed_on, municipality_id, a.id, from_version}) == 1;
}

void insert_sitting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const base::HolderId& holder_id, const Sitting& s, const NewSitting& told,
                    const base::EntryId& entry_id) {
  session.change(kInsertSitting, {municipality_id, s.id, entry_id, holder_id, s.assessment_id, s.number, s.held_on,
                                  s.recorded_on, s.recorded_by_staff_id, s.was_completed_on});
  for (const auto& answer : told.answers) insert_answer(session, municipality_id, holder_id, s, answer);
}

void cancel_sitting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const std::string& sitting_id, base::Date cancelled_on, const base::EntryId& entry_id) {
  session.change(kCancelSitting, {entry_id, cancelled_on, municipality_id, sitting_id});
}

std::optional<Whole> find_whole(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::PersonId& person_id, const base::HolderId& holder_id) {
  const auto found = session.first(kFindOfPerson, {municipality_id, person_id, holder_id}, assessment_of);
  if (!found) return std::nullopt;
  auto sittings = session.list(kSittings, {municipality_id, found->id}, sitting_of);
  auto answers = answers_of(session, municipality_id, sittings);
  return Whole{*found, std::move(sittings), std::move(answers)};
}

std::optional<Assessment> find_assessment(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id) {
  return session.first(kFind, {municipality_id, id}, assessment_of);
}

std::optional<Assessment> find_of_sitting(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& sitting_id) {
  return session.first(kFindOfSitting, {municipality_id, sitting_id}, assessment_of);
}

std::vector<PersonsSitting> sittings_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::HolderId& holder_id) {
  return session.list(kSittingsInBranch, {municipality_id, holder_id}, [](const Row& row) {
    return PersonsSitting{row.id<base::PersonId>(0), row.date(1)};
  });
}

}  // namespace assessment
