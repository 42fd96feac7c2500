#include "parties/mandatory_field_store.h"

#include "base/names.h"

namespace parties {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kOfBranch{
    "parties.own_fields",
    "SELECT id, version, branch_id, mandatory_field, valid_from, is_mandatory, source FROM own_mandatory_field "
    "WHERE municipality_id = $1 AND branch_id = $2 AND is_withdrawn = 0 ORDER BY mandatory_field, valid_from"};
const Statement kFind{
    "parties.find_own_field",
    "SELECT id, version, branch_id, mandatory_field, valid_from, is_mandatory, source FROM own_mandatory_field "
    "WHERE municipality_id = $1 AND id = $2 AND is_withdrawn = 0"};
const Statement kInsert{
    "parties.insert_own_field",
    "INSERT INTO own_mandatory_field (municipality_id, id, version, entry_id, branch_id, mandatory_field, valid_from, "
    "is_mandatory, source, is_withdrawn) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, 0)"};
const Statement kWithdraw{
    "parties.withdraw_own_field",
    "UPDATE own_mandatory_field SET version = version + 1, entry_id = $1, is_withdrawn = 1 "
    "WHERE municipality_id = $2 AND id = $3 AND version = $4"};

OwnMandatoryField value_of(const Row& row) {
  return {row.text(0), row.integer(1), row.id<base::HolderId>(2), named<MandatoryField>(row.text(3)), row.date(4),
          row.flag(5), row.text(6)};
}

}  // namespace

std::vector<OwnMandatoryField> own_fields_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const base::HolderId& branch_id) {
  return session.list(kOfBranch, {municipality_id, branch_id}, value_of);
}

std::optional<OwnMandatoryField> find_own_field(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const std::string& id) {
  return session.first(kFind, {municipality_id, id}, value_of);
}

void insert_own_field(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const OwnMandatoryField& value, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, value.id, entry_id, value.branch_id, name_of(value.mandatory_field),
                           value.valid_from, value.is_mandatory, value.source});
}

bool withdraw_own_field(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& id,
                        std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kWithdraw, {entry_id, municipality_id, id, from_version}) == 1;
}

base::Status check_given_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch_id, const std::vector<Given>& given, base::Date day) {
  return check_given(own_fields_of(session, municipality_id, branch_id), given, day);
}

}  // namespace parties
