#include "parties/staffing_store.h"

namespace parties {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_STAFFING \
  "SELECT id, version, branch_id, staff_id, unit_id, valid_from, percent, cases_least, cases_most FROM staffing "
const Statement kOfBranch{
    "parties.staffing_of", SELECT_STAFFING
    "WHERE municipality_id = $1 AND branch_id = $2 AND is_withdrawn = 0 ORDER BY staff_id, unit_id, valid_from"};
const Statement kFind{"parties.find_staffing",
                      SELECT_STAFFING "WHERE municipality_id = $1 AND id = $2 AND is_withdrawn = 0"};
#undef SELECT_STAFFING
const Statement kInsert{
    "parties.insert_staffing",
    "INSERT INTO staffing (municipality_id, id, version, entry_id, branch_id, staff_id, unit_id, valid_from, percent, "
    "cases_least, cases_most, is_withdrawn) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, 0)"};
const Statement kWithdraw{
    "parties.withdraw_staffing",
    "UPDATE staffing SET version = version + 1, entry_id = $1, is_withdrawn = 1 "
    "WHERE municipality_id = $2 AND id = $3 AND version = $4"};

Staffing staffing_in(const Row& row) {
  return {row.text(0),
          row.integer(1),
          row.id<base::HolderId>(2),
          row.id<base::StaffId>(3),
          row.id<base::UnitId>(4),
          row.date(5),
          row.small(6),
          row.maybe_small(7),
          row.maybe_small(8)};
}

}  // namespace

std::vector<Staffing> staffing_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::HolderId& branch_id) {
  return session.list(kOfBranch, {municipality_id, branch_id}, staffing_in);
}

std::optional<Staffing> find_staffing(sql::Session& session, const base::MunicipalityId& municipality_id,
                                      const std::string& id) {
  return session.first(kFind, {municipality_id, id}, staffing_in);
}

void insert_staffing(sql::Session& session, const base::MunicipalityId& municipality_id, const Staffing& row,
                     const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, row.id, entry_id, row.branch_id, row.staff_id, row.unit_id,
                           row.valid_from, row.percent, row.cases_least, row.cases_most});
}

bool withdraw_staffing(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                       std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kWithdraw, {entry_id, municipality_id, id, from_version}) == 1;
}

}  // namespace parties
