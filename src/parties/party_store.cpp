#include "parties/party_store.h"

#include <algorithm>

#include "base/names.h"

namespace parties {

namespace {

using base::named;
using base::name_of;
using sql::Row;
using sql::Statement;

const Statement kFindMunicipality{
    "parties.find_municipality",
    "SELECT municipality_id, name, is_demo, demo_today FROM municipality WHERE municipality_id = $1"};
const Statement kListMunicipalities{
    "parties.list_municipalities",
    "SELECT municipality_id, name, is_demo, demo_today FROM municipality ORDER BY municipality_id"};
const Statement kInsertMunicipality{
    "parties.insert_municipality",
    "INSERT INTO municipality (municipality_id, name, is_demo, demo_today) VALUES ($1, $2, $3, $4)"};
const Statement kInsertParty{"parties.insert_party",
                             "INSERT INTO party (municipality_id, id, name, kind) VALUES ($1, $2, $3, $4)"};
const Statement kInsertBranch{
    "parties.insert_branch",
    "INSERT INTO branch (municipality_id, id, party_id, name, secrecy_provision) VALUES ($1, $2, $3, $4, $5)"};
const Statement kInsertUnit{
    "parties.insert_unit",
    "INSERT INTO unit (municipality_id, id, branch_id, name, kind, accepts_referrals, starts_on, ends_on) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
const Statement kInsertStaff{
    "parties.insert_staff",
    "INSERT INTO staff (municipality_id, id, name, language, may_see_protected, is_active) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kInsertRole{
    "parties.insert_role",
    "INSERT INTO staff_role (municipality_id, id, staff_id, branch_id, unit_id, role) VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kSetLanguage{"parties.set_language",
                             "UPDATE staff SET language = $1 WHERE municipality_id = $2 AND id = $3"};
const Statement kListParties{"parties.list_parties",
                             "SELECT id, name, kind FROM party WHERE municipality_id = $1 ORDER BY name"};
const Statement kListBranches{
    "parties.list_branches",
    "SELECT id, party_id, name, secrecy_provision FROM branch WHERE municipality_id = $1 ORDER BY name, id"};
const Statement kListUnits{
    "parties.list_units",
    "SELECT u.id, u.branch_id, u.name, u.kind, u.accepts_referrals, u.starts_on, u.ends_on, p.id, p.name, b.name "
    "FROM unit u JOIN branch b ON b.municipality_id = u.municipality_id AND b.id = u.branch_id "
    "JOIN party p ON p.municipality_id = b.municipality_id AND p.id = b.party_id "
    "WHERE u.municipality_id = $1 ORDER BY p.name, u.name, u.id"};
const Statement kFindUnit{
    "parties.find_unit",
    "SELECT u.id, u.branch_id, u.name, u.kind, u.accepts_referrals, u.starts_on, u.ends_on, p.id, p.name, b.name "
    "FROM unit u JOIN branch b ON b.municipality_id = u.municipality_id AND b.id = u.branch_id "
    "JOIN party p ON p.municipality_id = b.municipality_id AND p.id = b.party_id "
    "WHERE u.municipality_id = $1 AND u.id = $2"};
const Statement kFindStaff{
    "parties.find_staff",
    "SELECT id, name, language, may_see_protected, is_active FROM staff WHERE municipality_id = $1 AND id = $2"};
const Statement kRolesOf{
    "parties.roles_of",
    "SELECT r.role, r.branch_id, b.name, p.name, r.unit_id, u.name, b.secrecy_provision FROM staff_role r "
    "JOIN branch b ON b.municipality_id = r.municipality_id AND b.id = r.branch_id "
    "JOIN party p ON p.municipality_id = b.municipality_id AND p.id = b.party_id "
    "LEFT JOIN unit u ON u.municipality_id = r.municipality_id AND u.id = r.unit_id "
    "WHERE r.municipality_id = $1 AND r.staff_id = $2 ORDER BY r.role, r.branch_id, r.id"};
const Statement kListColleagues{
    "parties.list_colleagues",
    "SELECT s.id, s.name, r.branch_id, r.unit_id FROM staff_role r "
    "JOIN staff s ON s.municipality_id = r.municipality_id AND s.id = r.staff_id "
    "WHERE r.municipality_id = $1 AND r.branch_id = $2 AND s.is_active = 1 AND r.role IN ('case_worker', 'team_leader') "
    "ORDER BY s.name, s.id, r.id"};

const Statement kSeesProtected{
    "parties.sees_protected",
    "SELECT COUNT(*) FROM staff s JOIN staff_role r ON r.municipality_id = s.municipality_id AND r.staff_id = s.id "
    "WHERE s.municipality_id = $1 AND r.branch_id = $2 AND s.is_active = 1 AND s.may_see_protected = 1 "
    "AND r.role IN ('case_worker', 'team_leader')"};

Municipality municipality_of(const Row& row) {
  return {row.id<base::MunicipalityId>(0), row.text(1), row.flag(2), row.maybe_date(3)};
}

UnitRow unit_row_of(const Row& row) {
  return {{row.id<base::UnitId>(0), row.id<base::HolderId>(1), row.text(2), named<UnitKind>(row.text(3)),
           row.flag(4), row.maybe_date(5), row.maybe_date(6)},
          row.id<base::PartyId>(7),
          row.text(8),
          row.text(9)};
}

}  // namespace

std::optional<Municipality> find_municipality(sql::Session& session, const base::MunicipalityId& id) {
  return session.first(kFindMunicipality, {id}, municipality_of);
}

std::vector<Municipality> list_municipalities(sql::Session& session) {
  return session.list(kListMunicipalities, {}, municipality_of);
}

void insert_municipality(sql::Session& session, const Municipality& municipality) {
  session.change(kInsertMunicipality,
                 {municipality.id, municipality.name, municipality.is_demo, municipality.demo_today});
}

void insert_party(sql::Session& session, const base::MunicipalityId& municipality_id, const Party& party) {
  session.change(kInsertParty, {municipality_id, party.id, party.name, party.kind});
}

void insert_branch(sql::Session& session, const base::MunicipalityId& municipality_id, const Branch& branch) {
  session.change(kInsertBranch,
                 {municipality_id, branch.id, branch.party_id, branch.name, branch.secrecy_provision});
}

void insert_unit(sql::Session& session, const base::MunicipalityId& municipality_id, const Unit& unit) {
  session.change(kInsertUnit, {municipality_id, unit.id, unit.branch_id, unit.name, name_of(unit.kind),
                               unit.accepts_referrals, unit.starts_on, unit.ends_on});
}

void insert_staff(sql::Session& session, const base::MunicipalityId& municipality_id, const Staff& staff) {
  session.change(kInsertStaff, {municipality_id, staff.id, staff.name, staff.language,
                                staff.may_see_protected, staff.is_active});
}

void insert_role(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                 const base::StaffId& staff_id, const StaffRole& role) {
  session.change(kInsertRole,
                 {municipality_id, id, staff_id, role.branch_id, role.unit_id, name_of(role.role)});
}

void set_language(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const base::StaffId& staff_id, const std::string& language) {
  session.change(kSetLanguage, {language, municipality_id, staff_id});
}

std::vector<Party> list_parties(sql::Session& session, const base::MunicipalityId& municipality_id) {
  return session.list(kListParties, {municipality_id}, [](const Row& row) {
    return Party{row.id<base::PartyId>(0), row.text(1), row.text(2)};
  });
}

std::vector<Branch> list_branches(sql::Session& session, const base::MunicipalityId& municipality_id) {
  return session.list(kListBranches, {municipality_id}, [](const Row& row) {
    return Branch{row.id<base::HolderId>(0), row.id<base::PartyId>(1), row.text(2), row.text(3)};
  });
}

std::vector<UnitRow> list_units(sql::Session& session, const base::MunicipalityId& municipality_id) {
  return session.list(kListUnits, {municipality_id}, unit_row_of);
}

std::optional<UnitRow> find_unit(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const base::UnitId& id) {
  return session.first(kFindUnit, {municipality_id, id}, unit_row_of);
}

std::optional<Staff> find_staff(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::StaffId& id) {
  return session.first(kFindStaff, {municipality_id, id}, [](const Row& row) {
    return Staff{row.id<base::StaffId>(0), row.text(1), row.text(2), row.flag(3), row.flag(4)};
  });
}

std::vector<StaffRole> roles_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::StaffId& staff_id) {
  return session.list(kRolesOf, {municipality_id, staff_id}, [](const Row& row) {
    return StaffRole{named<Role>(row.text(0)), row.id<base::HolderId>(1), row.text(2), row.text(3),
                     row.maybe_id<base::UnitId>(4), row.maybe_text(5), row.text(6)};
  });
}

std::vector<Colleague> list_colleagues(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& branch_id) {
  return session.list(kListColleagues, {municipality_id, branch_id}, [](const Row& row) {
    return Colleague{row.id<base::StaffId>(0), row.text(1), row.id<base::HolderId>(2),
                     row.maybe_id<base::UnitId>(3)};
  });
}

bool is_colleague(sql::Session& session, const base::MunicipalityId& municipality_id, const base::HolderId& branch_id,
                  const base::StaffId& staff_id) {
  const auto all = list_colleagues(session, municipality_id, branch_id);
  return std::any_of(all.begin(), all.end(), [&](const Colleague& one) { return one.id == staff_id; });
}

bool somebody_sees_protected(sql::Session& session, const base::MunicipalityId& municipality_id,
                             const base::HolderId& branch_id) {
  return session.first(kSeesProtected, {municipality_id, branch_id}, [](const Row& row) { return row.integer(0); })
             .value() > 0;
}

}  // namespace parties
