#include "notifications/notification_store.h"

#include "base/names.h"

namespace notifications {

namespace {

using sql::Row;
using sql::Statement;

const Statement kFind{"notifications.find",
                      "SELECT email, wish FROM staff_notification WHERE municipality_id = $1 AND id = $2"};
const Statement kSave{
    "notifications.save",
    "INSERT INTO staff_notification (municipality_id, id, email, wish) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (municipality_id, id) DO UPDATE SET email = excluded.email, wish = excluded.wish"};
const Statement kCandidates{
    "notifications.candidates",
    "SELECT DISTINCT n.id, n.wish FROM staff_notification n "
    "JOIN staff s ON s.municipality_id = n.municipality_id AND s.id = n.id "
    "JOIN staff_role r ON r.municipality_id = n.municipality_id AND r.staff_id = n.id "
    "WHERE n.municipality_id = $1 AND n.wish <> 'none' AND s.is_active = 1 AND (r.unit_id = $2 OR n.id = $3) "
    "ORDER BY n.id"};
const Statement kOpenTask{
    "notifications.open_task",
    "SELECT holder_id, unit_id, staff_id, person_id, due_on FROM task "
    "WHERE municipality_id = $1 AND id = $2 AND closed_at IS NULL"};

}  // namespace

Settings find_settings(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const base::StaffId& staff_id) {
  return session
      .first(kFind, {municipality_id, staff_id},
             [](const Row& row) { return Settings{row.text(0), base::named<Wish>(row.text(1))}; })
      .value_or(Settings{});
}

void save_settings(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const base::StaffId& staff_id, const Settings& settings) {
  session.change(kSave, {municipality_id, staff_id, settings.email, base::name_of(settings.wish)});
}

std::vector<Candidate> candidates(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::UnitId& unit_id, const std::optional<base::StaffId>& staff_id) {
  return session.list(kCandidates, {municipality_id, unit_id, staff_id}, [](const Row& row) {
    return Candidate{row.id<base::StaffId>(0), base::named<Wish>(row.text(1))};
  });
}

std::optional<OpenTask> find_open_task(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::TaskId& id) {
  return session.first(kOpenTask, {municipality_id, id}, [](const Row& row) {
    return OpenTask{row.id<base::HolderId>(0), row.id<base::UnitId>(1), row.maybe_id<base::StaffId>(2),
                    row.maybe_id<base::PersonId>(3), row.date(4)};
  });
}

}  // namespace notifications
