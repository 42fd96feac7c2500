#include "worklist/task_store.h"

#include "base/names.h"

namespace worklist {

namespace {

using sql::Row;
using sql::Statement;

#define TASK_COLUMNS \
  "SELECT t.id, t.version, t.rule, t.subject_type, t.subject_id, t.holder_id, t.unit_id, u.name, t.staff_id, s.name, " \
  "t.due_on, t.show_from_on, t.postponed_count, t.person_id, p.case_number, p.given_name, p.family_name, " \
  "p.birth_year, p.sex, a.protection_level "
#define TASK_TABLES \
  "FROM task t JOIN unit u ON u.municipality_id = t.municipality_id AND u.id = t.unit_id " \
  "LEFT JOIN staff s ON s.municipality_id = t.municipality_id AND s.id = t.staff_id " \
  "LEFT JOIN person p ON p.municipality_id = t.municipality_id AND p.id = t.person_id " \
  "LEFT JOIN person_access a ON a.municipality_id = t.municipality_id AND a.id = t.person_id " \
  "WHERE t.municipality_id = $1 AND t.closed_at IS NULL "

const Statement kListOpen{"worklist.list_open",
                          TASK_COLUMNS TASK_TABLES
                          "AND t.holder_id = $2 AND t.show_from_on <= $3 AND COALESCE(a.protection_level, 0) <= $4 "
                          "ORDER BY t.due_on, t.id LIMIT $5"};
const Statement kOfPerson{"worklist.of_person",
                          TASK_COLUMNS TASK_TABLES "AND t.person_id = $2 ORDER BY t.due_on, t.id"};
const Statement kFind{"worklist.find", TASK_COLUMNS TASK_TABLES "AND t.id = $2"};
const Statement kPostpone{
    "worklist.postpone",
    "UPDATE task SET show_from_on = $1, postponed_count = postponed_count + 1, version = version + 1 "
    "WHERE municipality_id = $2 AND id = $3 AND version = $4 AND closed_at IS NULL"};
const Statement kDelegate{
    "worklist.delegate",
    "UPDATE task SET staff_id = $1, version = version + 1 "
    "WHERE municipality_id = $2 AND id = $3 AND version = $4 AND closed_at IS NULL"};

std::optional<people::PersonRow> person_of(const Row& row) {
  if (row.is_null(13)) return std::nullopt;
  people::PersonDetails names;
  names.given_name = row.text(15);
  names.family_name = row.text(16);
  return people::PersonRow{row.id<base::PersonId>(13), row.text(14), people::full_name(names),
                           row.maybe_small(17), base::named<base::Sex>(row.text(18)),
                           static_cast<sharing::ProtectionLevel>(row.small(19))};
}

Task task_of(const Row& row) {
  return {row.id<base::TaskId>(0), row.integer(1), row.text(2), row.text(3), row.text(4), person_of(row),
          row.id<base::HolderId>(5), row.id<base::UnitId>(6), row.text(7), row.maybe_id<base::StaffId>(8),
          row.maybe_text(9), row.date(10), row.date(11), row.small(12)};
}

}  // namespace

std::vector<Task> list_open(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch, int protection_max, base::Date today, int limit) {
  return session.list(kListOpen, {municipality_id, branch, today, protection_max, limit}, task_of);
}

std::vector<Task> open_tasks_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::PersonId& person_id) {
  return session.list(kOfPerson, {municipality_id, person_id}, task_of);
}

std::optional<Task> find_open(sql::Session& session, const base::MunicipalityId& municipality_id,
                              const base::TaskId& id) {
  return session.first(kFind, {municipality_id, id}, task_of);
}

bool postpone(sql::Session& session, const base::MunicipalityId& municipality_id, const base::TaskId& id,
              std::int64_t from_version, base::Date show_from_on) {
  return session.change(kPostpone, {show_from_on, municipality_id, id, from_version}) == 1;
}

bool delegate(sql::Session& session, const base::MunicipalityId& municipality_id, const base::TaskId& id,
              std::int64_t from_version, const base::StaffId& staff_id) {
  return session.change(kDelegate, {staff_id, municipality_id, id, from_version}) == 1;
}

}  // namespace worklist
