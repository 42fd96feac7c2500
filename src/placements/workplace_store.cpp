#include "placements/workplace_store.h"

#include <map>

#include "base/names.h"

namespace placements {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "placements.insert_workplace",
    "INSERT INTO workplace (municipality_id, id, version, entry_id, holder_id, kind, name, organisation_name, "
    "organisation_number, is_school_or_care, address, contact_name, contact_phone, contact_email, supervisor_name, "
    "supervisor_phone, supervisor_email, union_contact, is_ended) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"};
const Statement kUpdate{
    "placements.update_workplace",
    "UPDATE workplace SET version = version + 1, entry_id = $1, kind = $2, name = $3, organisation_name = $4, "
    "organisation_number = $5, is_school_or_care = $6, address = $7, contact_name = $8, contact_phone = $9, "
    "contact_email = $10, supervisor_name = $11, supervisor_phone = $12, supervisor_email = $13, "
    "union_contact = $14, is_ended = $15 WHERE municipality_id = $16 AND id = $17 AND version = $18"};
#define SELECT_WORKPLACE \
  "SELECT id, version, holder_id, kind, name, organisation_name, organisation_number, is_school_or_care, address, " \
  "contact_name, contact_phone, contact_email, supervisor_name, supervisor_phone, supervisor_email, union_contact, " \
  "is_ended FROM workplace WHERE municipality_id = $1 "
const Statement kFind{"placements.find_workplace", SELECT_WORKPLACE "AND id = $2"};
const Statement kOfBranch{"placements.workplaces_of", SELECT_WORKPLACE "AND holder_id = $2 ORDER BY name, id"};

const Statement kClearCapacity{"placements.clear_capacity",
                               "DELETE FROM workplace_capacity WHERE municipality_id = $1 AND workplace_id = $2"};
const Statement kAddCapacity{
    "placements.add_capacity",
    "INSERT INTO workplace_capacity (municipality_id, workplace_id, position, valid_from, valid_to, places) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kCapacity{
    "placements.capacity",
    "SELECT c.workplace_id, c.valid_from, c.valid_to, c.places FROM workplace_capacity c "
    "JOIN workplace w ON w.municipality_id = c.municipality_id AND w.id = c.workplace_id "
    "WHERE c.municipality_id = $1 AND (c.workplace_id = $2 OR w.holder_id = $3) ORDER BY c.workplace_id, c.position"};
const Statement kClearTasks{"placements.clear_workplace_tasks",
                            "DELETE FROM workplace_task WHERE municipality_id = $1 AND workplace_id = $2"};
const Statement kAddTask{"placements.add_workplace_task",
                         "INSERT INTO workplace_task (municipality_id, workplace_id, position, what) "
                         "VALUES ($1, $2, $3, $4)"};
const Statement kTasks{
    "placements.workplace_tasks",
    "SELECT t.workplace_id, t.what FROM workplace_task t "
    "JOIN workplace w ON w.municipality_id = t.municipality_id AND w.id = t.workplace_id "
    "WHERE t.municipality_id = $1 AND (t.workplace_id = $2 OR w.holder_id = $3) ORDER BY t.workplace_id, t.position"};

Workplace workplace_of(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          named<WorkplaceKind>(row.text(3)),
          row.text(4),
          row.text(5),
          row.text(6),
          row.flag(7),
          row.text(8),
          {row.text(9), row.text(10), row.text(11)},
          {row.text(12), row.text(13), row.text(14)},
          row.text(15),
          {},
          {},
          row.flag(16)};
}

void write_lines(sql::Session& session, const base::MunicipalityId& municipality_id, const Workplace& w) {
  session.change(kClearCapacity, {municipality_id, w.id});
  session.change(kClearTasks, {municipality_id, w.id});
  int position = 0;
  for (const auto& row : w.capacity) {
    session.change(kAddCapacity, {municipality_id, w.id, position++, row.valid_from, row.valid_to, row.places});
  }
  position = 0;
  for (const auto& what : w.tasks) session.change(kAddTask, {municipality_id, w.id, position++, what});
}

// What belongs to these: of one workplace, or of all in a branch.
void add_lines(sql::Session& session, const base::MunicipalityId& municipality_id, std::vector<Workplace>& all,
               const std::string& id, const std::string& holder_id) {
  std::map<std::string, Workplace*> by_id;
  for (auto& one : all) by_id[one.id] = &one;
  session.each(kCapacity, {municipality_id, id, holder_id}, [&](const Row& row) {
    const auto found = by_id.find(row.text(0));
    if (found != by_id.end()) found->second->capacity.push_back({row.date(1), row.maybe_date(2), row.small(3)});
  });
  session.each(kTasks, {municipality_id, id, holder_id}, [&](const Row& row) {
    const auto found = by_id.find(row.text(0));
    if (found != by_id.end()) found->second->tasks.push_back(row.text(1));
  });
}

}  // namespace

void insert_workplace(sql::Session& session, const base::MunicipalityId& municipality_id, const Workplace& w,
                      const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, w.id, entry_id, w.holder_id, name_of(w.kind), w.name, w.organisation_name,
                           w.organisation_number, w.is_school_or_care, w.address, w.contact.name, w.contact.phone,
                           w.contact.email, w.supervisor.name, w.supervisor.phone, w.supervisor.email,
                           w.union_contact, w.is_ended});
  write_lines(session, municipality_id, w);
}

bool update_workplace(sql::Session& session, const base::MunicipalityId& municipality_id, const Workplace& w,
                      std::int64_t from_version, const base::EntryId& entry_id) {
  const bool is_done =
      session.change(kUpdate, {entry_id, name_of(w.kind), w.name, w.organisation_name, w.organisation_number,
                               w.is_school_or_care, w.address, w.contact.name, w.contact.phone, w.contact.email,
                               w.supervisor.name, w.supervisor.phone, w.supervisor.email, w.union_contact, w.is_ended,
                               municipality_id, w.id, from_version}) == 1;
  if (is_done) write_lines(session, municipality_id, w);
  return is_done;
}

std::optional<Workplace> find_workplace(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id) {
  auto found = session.list(kFind, {municipality_id, id}, workplace_of);
  if (found.empty()) return std::nullopt;
  add_lines(session, municipality_id, found, id, "");
  return std::move(found.front());
}

std::vector<Workplace> workplaces_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id) {
  auto found = session.list(kOfBranch, {municipality_id, holder_id}, workplace_of);
  add_lines(session, municipality_id, found, "", holder_id.str());
  return found;
}

}  // namespace placements
