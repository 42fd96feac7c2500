#include "parties/staff_store.h"

#include "base/names.h"
#include "parties/party_store.h"

namespace parties {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kUnitsOf{
    "parties.units_of",
    "SELECT id, branch_id, name, kind, accepts_referrals, starts_on, ends_on, version FROM unit "
    "WHERE municipality_id = $1 AND branch_id = $2 ORDER BY name, id"};
const Statement kNoteUnit{"parties.note_unit",
                          "UPDATE unit SET entry_id = $1 WHERE municipality_id = $2 AND id = $3"};
const Statement kUpdateUnit{
    "parties.update_unit",
    "UPDATE unit SET version = version + 1, entry_id = $1, name = $2, kind = $3, accepts_referrals = $4, "
    "starts_on = $5, ends_on = $6 WHERE municipality_id = $7 AND id = $8 AND version = $9"};
const Statement kStaffOf{
    "parties.staff_of",
    "SELECT s.id, s.name, s.language, s.may_see_protected, s.is_active, s.version FROM staff s "
    "WHERE s.municipality_id = $1 AND EXISTS (SELECT 1 FROM staff_role r WHERE r.municipality_id = s.municipality_id "
    "AND r.staff_id = s.id AND r.branch_id = $2) ORDER BY s.name, s.id"};
const Statement kOne{
    "parties.staff_sheet",
    "SELECT id, name, language, may_see_protected, is_active, version FROM staff "
    "WHERE municipality_id = $1 AND id = $2"};
const Statement kUpdateStaff{
    "parties.update_staff",
    "UPDATE staff SET version = version + 1, entry_id = $1, name = $2, may_see_protected = $3, is_active = $4 "
    "WHERE municipality_id = $5 AND id = $6 AND version = $7"};
const Statement kNoteRole{"parties.note_role",
                          "UPDATE staff_role SET entry_id = $1 WHERE municipality_id = $2 AND id = $3"};
const Statement kDeleteRole{
    "parties.delete_role",
    "DELETE FROM staff_role WHERE municipality_id = $1 AND staff_id = $2 AND branch_id = $3 AND role = $4 "
    "AND COALESCE(unit_id, '') = $5"};
Unit unit_of(const Row& row) {
  return {row.id<base::UnitId>(0), row.id<base::HolderId>(1), row.text(2), named<UnitKind>(row.text(3)), row.flag(4),
          row.maybe_date(5), row.maybe_date(6), row.integer(7)};
}

Staff staff_from(const Row& row) {
  return {row.id<base::StaffId>(0), row.text(1), row.text(2), row.flag(3), row.flag(4), row.integer(5)};
}

}  // namespace

std::vector<Unit> units_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::HolderId& branch_id) {
  return session.list(kUnitsOf, {municipality_id, branch_id}, unit_of);
}

void note_unit(sql::Session& session, const base::MunicipalityId& municipality_id, const base::UnitId& id,
               const base::EntryId& entry_id) {
  session.change(kNoteUnit, {entry_id, municipality_id, id});
}

bool update_unit(sql::Session& session, const base::MunicipalityId& municipality_id, const Unit& unit,
                 std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdateUnit, {entry_id, unit.name, name_of(unit.kind), unit.accepts_referrals, unit.starts_on,
                                      unit.ends_on, municipality_id, unit.id, from_version}) == 1;
}

std::vector<StaffSheet> staff_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::HolderId& branch_id) {
  std::vector<StaffSheet> out;
  for (auto& staff : session.list(kStaffOf, {municipality_id, branch_id}, staff_from)) {
    auto roles = roles_of(session, municipality_id, staff.id);
    out.push_back({std::move(staff), std::move(roles)});
  }
  return out;
}

std::optional<StaffSheet> find_sheet(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::StaffId& id) {
  auto staff = session.first(kOne, {municipality_id, id}, staff_from);
  if (!staff) return std::nullopt;
  return StaffSheet{std::move(*staff), roles_of(session, municipality_id, id)};
}

bool update_staff(sql::Session& session, const base::MunicipalityId& municipality_id, const Staff& staff,
                  std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdateStaff, {entry_id, staff.name, staff.may_see_protected, staff.is_active,
                                       municipality_id, staff.id, from_version}) == 1;
}

void note_role(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
               const base::EntryId& entry_id) {
  session.change(kNoteRole, {entry_id, municipality_id, id});
}

void delete_role(sql::Session& session, const base::MunicipalityId& municipality_id, const base::StaffId& staff_id,
                 const StaffRole& role) {
  session.change(kDeleteRole, {municipality_id, staff_id, role.branch_id, name_of(role.role),
                               role.unit_id ? role.unit_id->str() : std::string()});
}

}  // namespace parties
