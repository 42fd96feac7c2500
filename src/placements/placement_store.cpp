#include "placements/placement_store.h"

#include "base/names.h"

namespace placements {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "placements.insert_placement",
    "INSERT INTO placement (municipality_id, id, version, entry_id, holder_id, person_id, unit_id, workplace_id, kind, "
    "purpose, supervisor_name, supervisor_phone, supervisor_email, working_times, insurance, insurance_text, "
    "environment_text, confidentiality_on, starts_on, ends_on, end_text, next_text, consulted_with, union_text, "
    "is_cancelled) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, "
    "'', '', '', '', 0)"};
const Statement kUpdate{
    "placements.update_placement",
    "UPDATE placement SET version = version + 1, entry_id = $1, workplace_id = $2, kind = $3, purpose = $4, "
    "supervisor_name = $5, supervisor_phone = $6, supervisor_email = $7, working_times = $8, insurance = $9, "
    "insurance_text = $10, environment_text = $11, confidentiality_on = $12, starts_on = $13, ends_on = $14, "
    "started_on = $15, ended_on = $16, end_reason = $17, end_text = $18, next_text = $19, next_from_on = $20, "
    "union_outcome = $21, consulted_on = $22, consulted_with = $23, union_text = $24, extract_shown_on = $25, "
    "extract_checked_by_staff_id = $26, is_cancelled = $27, local_end_reason_id = $28 "
    "WHERE municipality_id = $29 AND id = $30 AND version = $31"};
#define SELECT_PLACEMENT \
  "SELECT id, version, holder_id, person_id, unit_id, workplace_id, kind, purpose, supervisor_name, " \
  "supervisor_phone, supervisor_email, working_times, insurance, insurance_text, environment_text, " \
  "confidentiality_on, starts_on, ends_on, started_on, ended_on, end_reason, end_text, next_text, next_from_on, " \
  "union_outcome, consulted_on, consulted_with, union_text, extract_shown_on, extract_checked_by_staff_id, " \
  "is_cancelled, local_end_reason_id FROM placement WHERE municipality_id = $1 "
const Statement kFind{"placements.find_placement", SELECT_PLACEMENT "AND id = $2"};
const Statement kOfPerson{"placements.placements_of",
                          SELECT_PLACEMENT "AND person_id = $2 ORDER BY starts_on DESC, id DESC"};
const Statement kAtWorkplace{
    "placements.placements_at",
    SELECT_PLACEMENT "AND workplace_id = $2 AND is_cancelled = 0 ORDER BY starts_on DESC, id DESC"};
const Statement kOccupied{
    "placements.occupied_in",
    "SELECT id, workplace_id, starts_on, ends_on, started_on, ended_on FROM placement "
    "WHERE municipality_id = $1 AND holder_id = $2 AND is_cancelled = 0 AND (ended_on IS NULL OR ended_on >= $3)"};

#define ENDED \
  "SELECT person_id, ended_on, end_reason FROM placement " \
  "WHERE municipality_id = $1 AND holder_id = $2 AND is_cancelled = 0 AND ended_on IS NOT NULL "
const Statement kEnded{"placements.ended", ENDED "ORDER BY id"};
const Statement kEndedOf{"placements.ended_of", ENDED "AND person_id = $3 ORDER BY starts_on, id"};

const Statement kClearLines{"placements.clear_lines",
                            "DELETE FROM placement_line WHERE municipality_id = $1 AND placement_id = $2"};
const Statement kAddLine{"placements.add_line",
                         "INSERT INTO placement_line (municipality_id, placement_id, kind, position, what) "
                         "VALUES ($1, $2, $3, $4, $5)"};
const Statement kLines{"placements.lines",
                       "SELECT kind, what FROM placement_line WHERE municipality_id = $1 AND placement_id = $2 "
                       "ORDER BY kind, position"};
const Statement kClearExtents{"placements.clear_extents",
                              "DELETE FROM placement_extent WHERE municipality_id = $1 AND placement_id = $2"};
const Statement kAddExtent{
    "placements.add_extent",
    "INSERT INTO placement_extent (municipality_id, placement_id, valid_from, percent, hours_per_week) "
    "VALUES ($1, $2, $3, $4, $5)"};
const Statement kExtents{"placements.extents",
                         "SELECT valid_from, percent, hours_per_week FROM placement_extent "
                         "WHERE municipality_id = $1 AND placement_id = $2 ORDER BY valid_from"};

Terms terms_of(const Row& row) {
  return {named<PlacementKind>(row.text(6)), row.text(7), {}, {},
          {row.text(8), row.text(9), row.text(10)}, row.text(11), named<Insurance>(row.text(12)),
          row.text(13), row.text(14), row.maybe_date(15)};
}

Placement placement_of(const Row& row) {
  Placement out{row.text(0), row.integer(1), row.id<base::HolderId>(2), row.id<base::PersonId>(3),
                row.id<base::UnitId>(4), row.text(5), terms_of(row), row.date(16), row.date(17), {},
                row.maybe_date(18)};
  if (!row.is_null(19)) {
    out.ending = Ending{row.date(19), named<EndReason>(row.text(20)), row.text(21), row.maybe_text(31)};
  }
  out.next = {row.text(22), row.maybe_date(23)};
  if (!row.is_null(24)) {
    out.union_consultation =
        UnionConsultation{named<UnionOutcome>(row.text(24)), row.date(25), row.text(26), row.text(27)};
  }
  if (!row.is_null(28)) out.extract = RegisterExtract{row.date(28), row.id<base::StaffId>(29)};
  out.is_cancelled = row.flag(30);
  return out;
}

void add_parts(sql::Session& session, const base::MunicipalityId& municipality_id, Placement& p) {
  session.each(kLines, {municipality_id, p.id}, [&](const Row& row) {
    (row.text(0) == "task" ? p.terms.tasks : p.terms.adaptations).push_back(row.text(1));
  });
  p.extents = session.list(kExtents, {municipality_id, p.id}, [](const Row& row) {
    return Extent{row.date(0), row.maybe_small(1), row.maybe_small(2)};
  });
}

void write_parts(sql::Session& session, const base::MunicipalityId& municipality_id, const Placement& p) {
  session.change(kClearLines, {municipality_id, p.id});
  session.change(kClearExtents, {municipality_id, p.id});
  int position = 0;
  for (const auto& what : p.terms.tasks) session.change(kAddLine, {municipality_id, p.id, "task", position++, what});
  position = 0;
  for (const auto& what : p.terms.adaptations) {
    session.change(kAddLine, {municipality_id, p.id, "adaptation", position++, what});
  }
  for (const auto& e : p.extents) {
    session.change(kAddExtent, {municipality_id, p.id, e.valid_from, e.percent, e.hours_per_week});
  }
}

std::vector<Placement> with_parts(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  std::vector<Placement> all) {
  for (auto& one : all) add_parts(session, municipality_id, one);
  return all;
}

}  // namespace

void insert_placement(sql::Session& session, const base::MunicipalityId& municipality_id, const Placement& p,
                      const base::EntryId& entry_id) {
  const auto& t = p.terms;
  session.change(kInsert, {municipality_id, p.id, entry_id, p.holder_id, p.person_id, p.unit_id, p.workplace_id,
                           name_of(t.kind), t.purpose, t.supervisor.name, t.supervisor.phone, t.supervisor.email,
                           t.working_times, name_of(t.insurance), t.insurance_text, t.environment_text,
                           t.confidentiality_on, p.starts_on, p.ends_on});
  write_parts(session, municipality_id, p);
}

bool update_placement(sql::Session& session, const base::MunicipalityId& municipality_id, const Placement& p,
                      std::int64_t from_version, const base::EntryId& entry_id) {
  const auto& t = p.terms;
  const auto& u = p.union_consultation;
  const sql::Value none;
  const bool is_done =
      session.change(
          kUpdate, {entry_id, p.workplace_id, name_of(t.kind), t.purpose, t.supervisor.name, t.supervisor.phone,
                    t.supervisor.email, t.working_times, name_of(t.insurance), t.insurance_text, t.environment_text,
                    t.confidentiality_on, p.starts_on, p.ends_on, p.started_on,
                    p.ending ? sql::Value(p.ending->ended_on) : none,
                    p.ending ? sql::Value(name_of(p.ending->reason)) : none, p.ending ? p.ending->text : "",
                    p.next.text, p.next.from_on, u ? sql::Value(name_of(u->outcome)) : none,
                    u ? sql::Value(u->consulted_on) : none, u ? u->consulted_with : "", u ? u->text : "",
                    p.extract ? sql::Value(p.extract->shown_on) : none,
                    p.extract ? sql::Value(p.extract->checked_by_staff_id) : none, p.is_cancelled,
                    p.ending ? sql::Value(p.ending->local_reason_id) : none, municipality_id, p.id, from_version}) == 1;
  if (is_done) write_parts(session, municipality_id, p);
  return is_done;
}

std::optional<Placement> find_placement(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id) {
  auto found = with_parts(session, municipality_id, session.list(kFind, {municipality_id, id}, placement_of));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Placement> placements_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::PersonId& person_id) {
  return with_parts(session, municipality_id, session.list(kOfPerson, {municipality_id, person_id}, placement_of));
}

std::vector<Placement> placements_at(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const std::string& workplace_id) {
  return with_parts(session, municipality_id,
                    session.list(kAtWorkplace, {municipality_id, workplace_id}, placement_of));
}

std::vector<Occupied> occupied_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::HolderId& holder_id, base::Date from_on) {
  return session.list(kOccupied, {municipality_id, holder_id, from_on}, [](const Row& row) {
    return Occupied{row.text(0), row.text(1), {row.date(2), row.date(3), row.maybe_date(4), row.maybe_date(5)}};
  });
}

namespace {

EndedPlacement ended_of(const Row& row) {
  return {row.id<base::PersonId>(0), row.date(1), named<EndReason>(row.text(2))};
}

}  // namespace

std::vector<EndedPlacement> ended_placements(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& holder_id) {
  return session.list(kEnded, {municipality_id, holder_id}, ended_of);
}

std::vector<EndedPlacement> ended_placements_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const base::HolderId& holder_id, const base::PersonId& person_id) {
  return session.list(kEndedOf, {municipality_id, holder_id, person_id}, ended_of);
}

}  // namespace placements
