#include "assistance/assistance_end_store.h"

#include "base/names.h"

namespace assistance {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsert{
    "assistance.insert_end",
    "INSERT INTO assistance_end (municipality_id, entry_id, household_id, month, holder_id, reason) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
const Statement kOfHousehold{
    "assistance.ends",
    "SELECT month, reason FROM assistance_end WHERE municipality_id = $1 AND household_id = $2 ORDER BY entry_id"};
const Statement kOfEntry{"assistance.end_of_entry",
                         "SELECT month, reason FROM assistance_end WHERE municipality_id = $1 AND entry_id = $2"};
const Statement kDelete{"assistance.delete_end_of_entry",
                        "DELETE FROM assistance_end WHERE municipality_id = $1 AND entry_id = $2"};
const Statement kInBranch{
    "assistance.ends_in_branch",
    "SELECT month, reason, household_id FROM assistance_end "
    "WHERE municipality_id = $1 AND holder_id = $2 AND month >= $3 AND month <= $4 ORDER BY entry_id"};

AssistanceEnd end_in(const Row& row) { return {row.date(0), base::named<AssistanceEndReason>(row.text(1))}; }

}  // namespace

void insert_end(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                const AssistanceEnd& told, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, entry_id, household.id, told.month, household.holder_id,
                           base::name_of(told.reason)});
}

AssistanceEnds ends_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const std::string& household_id) {
  return session.list(kOfHousehold, {municipality_id, household_id}, end_in);
}

std::optional<AssistanceEnd> end_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::EntryId& entry_id) {
  return session.first(kOfEntry, {municipality_id, entry_id}, end_in);
}

void delete_end_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const base::EntryId& entry_id) {
  session.change(kDelete, {municipality_id, entry_id});
}

std::vector<HouseholdEnd> ends_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id, base::Date from_month, base::Date to_month) {
  return session.list(kInBranch, {municipality_id, holder_id, from_month, to_month},
                      [](const Row& row) { return HouseholdEnd{row.text(2), end_in(row)}; });
}

}  // namespace assistance
