#include "assistance/month_store.h"

#include "base/names.h"

namespace assistance {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kInsert{
    "assistance.insert_month",
    "INSERT INTO assistance_month (municipality_id, household_id, month, kind, entry_id, holder_id, amount_ore) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kUpdate{
    "assistance.update_month",
    "UPDATE assistance_month SET entry_id = $1, amount_ore = $2 "
    "WHERE municipality_id = $3 AND household_id = $4 AND month = $5 AND kind = $6"};
const Statement kMonths{
    "assistance.months",
    "SELECT month, kind, amount_ore FROM assistance_month WHERE municipality_id = $1 AND household_id = $2 "
    "ORDER BY month, kind"};
const Statement kOfEntry{
    "assistance.months_of_entry",
    "SELECT month, kind, amount_ore FROM assistance_month WHERE municipality_id = $1 AND household_id = $2 "
    "AND entry_id = $3 ORDER BY month, kind"};
const Statement kDelete{
    "assistance.delete_months_of_entry",
    "DELETE FROM assistance_month WHERE municipality_id = $1 AND household_id = $2 AND entry_id = $3"};

AssistanceMonth month_of_row(const Row& row) {
  return {row.date(0), named<AssistanceKind>(row.text(1)), row.integer(2)};
}

}  // namespace

void insert_month(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                  const AssistanceMonth& one, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, household.id, one.month, name_of(one.kind), entry_id,
                           household.holder_id, one.amount_ore});
}

void update_month(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                  const AssistanceMonth& one, const base::EntryId& entry_id) {
  session.change(kUpdate, {entry_id, one.amount_ore, municipality_id, household.id, one.month, name_of(one.kind)});
}

AssistanceMonths months_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const std::string& household_id) {
  return session.list(kMonths, {municipality_id, household_id}, month_of_row);
}

AssistanceMonths months_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const std::string& household_id, const base::EntryId& entry_id) {
  return session.list(kOfEntry, {municipality_id, household_id, entry_id}, month_of_row);
}

void delete_months_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const std::string& household_id, const base::EntryId& entry_id) {
  session.change(kDelete, {municipality_id, household_id, entry_id});
}

}  // namespace assistance
