#include "parties/parameter_store.h"

#include "base/names.h"

namespace parties {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kOfBranch{
    "parties.own_values",
    "SELECT id, version, branch_id, parameter, valid_from, value, source FROM own_parameter "
    "WHERE municipality_id = $1 AND branch_id = $2 AND is_withdrawn = 0 ORDER BY parameter, valid_from"};
const Statement kFind{
    "parties.find_own_value",
    "SELECT id, version, branch_id, parameter, valid_from, value, source FROM own_parameter "
    "WHERE municipality_id = $1 AND id = $2 AND is_withdrawn = 0"};
const Statement kInsert{
    "parties.insert_own_value",
    "INSERT INTO own_parameter (municipality_id, id, version, entry_id, branch_id, parameter, valid_from, value, "
    "source, is_withdrawn) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, 0)"};
const Statement kWithdraw{
    "parties.withdraw_own_value",
    "UPDATE own_parameter SET version = version + 1, entry_id = $1, is_withdrawn = 1 "
    "WHERE municipality_id = $2 AND id = $3 AND version = $4"};

OwnValue value_of(const Row& row) {
  return {row.text(0),  row.integer(1), row.id<base::HolderId>(2), named<Parameter>(row.text(3)), row.date(4),
          row.small(5), row.text(6)};
}

}  // namespace

std::vector<OwnValue> own_values_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const base::HolderId& branch_id) {
  return session.list(kOfBranch, {municipality_id, branch_id}, value_of);
}

std::optional<OwnValue> find_own_value(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const std::string& id) {
  return session.first(kFind, {municipality_id, id}, value_of);
}

void insert_own_value(sql::Session& session, const base::MunicipalityId& municipality_id, const OwnValue& value,
                      const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, value.id, entry_id, value.branch_id, name_of(value.parameter),
                           value.valid_from, value.value, value.source});
}

bool withdraw_own_value(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                        std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kWithdraw, {entry_id, municipality_id, id, from_version}) == 1;
}

HeldValues parameters_on(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const base::HolderId& branch_id, base::Date day) {
  return {own_values_of(session, municipality_id, branch_id), day};
}

int parameter_on(sql::Session& session, const base::MunicipalityId& municipality_id, const base::HolderId& branch_id,
                 Parameter parameter, base::Date day) {
  return parameters_on(session, municipality_id, branch_id, day).of(parameter);
}

}  // namespace parties
