#include "parties/code_list_store.h"

#include "base/names.h"

namespace parties {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

#define LOCAL_COLUMNS "id, version, branch_id, code_list, code, label_sv, label_en, valid_from, valid_to, source "
#define WITHHELD_COLUMNS "id, version, branch_id, code_list, code, valid_from, valid_to, source "
#define OF_BRANCH "WHERE municipality_id = $1 AND (CAST($2 AS TEXT) = '' OR branch_id = $2) "
const Statement kLocal{"parties.local_codes",
                       "SELECT " LOCAL_COLUMNS "FROM local_code " OF_BRANCH "ORDER BY code_list, code, valid_from, id"};
const Statement kWithheld{
    "parties.withheld_codes",
    "SELECT " WITHHELD_COLUMNS "FROM withheld_code " OF_BRANCH "ORDER BY code_list, code, valid_from, id"};
const Statement kFindLocal{"parties.find_local_code",
                           "SELECT " LOCAL_COLUMNS "FROM local_code WHERE municipality_id = $1 AND id = $2"};
const Statement kFindWithheld{"parties.find_withheld_code",
                              "SELECT " WITHHELD_COLUMNS "FROM withheld_code WHERE municipality_id = $1 AND id = $2"};
const Statement kInsertLocal{
    "parties.insert_local_code",
    "INSERT INTO local_code (municipality_id, id, version, entry_id, branch_id, code_list, code, label_sv, label_en, "
    "valid_from, valid_to, source) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
const Statement kUpdateLocal{
    "parties.update_local_code",
    "UPDATE local_code SET version = version + 1, entry_id = $1, label_sv = $2, label_en = $3, valid_to = $4 "
    "WHERE municipality_id = $5 AND id = $6 AND version = $7"};
const Statement kInsertWithheld{
    "parties.insert_withheld_code",
    "INSERT INTO withheld_code (municipality_id, id, version, entry_id, branch_id, code_list, code, valid_from, "
    "valid_to, source) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9)"};
const Statement kUpdateWithheld{
    "parties.update_withheld_code",
    "UPDATE withheld_code SET version = version + 1, entry_id = $1, valid_to = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND version = $5"};

LocalCode local_of(const Row& row) {
  return {row.text(0), row.integer(1), row.id<base::HolderId>(2), named<CodeList>(row.text(3)), row.text(4),
          row.text(5), row.text(6),    row.date(7),               row.maybe_date(8),            row.text(9)};
}

WithheldCode withheld_of(const Row& row) {
  return {row.text(0), row.integer(1), row.id<base::HolderId>(2), named<CodeList>(row.text(3)),
          row.text(4), row.date(5),    row.maybe_date(6),         row.text(7)};
}

}  // namespace

OwnCodes own_codes_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const std::optional<base::HolderId>& branch_id) {
  const std::string branch = branch_id ? branch_id->str() : std::string();
  return {session.list(kLocal, {municipality_id, branch}, local_of),
          session.list(kWithheld, {municipality_id, branch}, withheld_of)};
}

std::optional<LocalCode> find_local_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const std::string& id) {
  return session.first(kFindLocal, {municipality_id, id}, local_of);
}

std::optional<WithheldCode> find_withheld_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::string& id) {
  return session.first(kFindWithheld, {municipality_id, id}, withheld_of);
}

void insert_local_code(sql::Session& session, const base::MunicipalityId& municipality_id, const LocalCode& local,
                       const base::EntryId& entry_id) {
  session.change(kInsertLocal, {municipality_id, local.id, entry_id, local.branch_id, name_of(local.code_list),
                                local.code, local.label_sv, local.label_en, local.valid_from, local.valid_to,
                                local.source});
}

bool update_local_code(sql::Session& session, const base::MunicipalityId& municipality_id, const LocalCode& local,
                       std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdateLocal, {entry_id, local.label_sv, local.label_en, local.valid_to, municipality_id,
                                       local.id, from_version}) == 1;
}

void insert_withheld_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const WithheldCode& withheld, const base::EntryId& entry_id) {
  session.change(kInsertWithheld,
                 {municipality_id, withheld.id, entry_id, withheld.branch_id, name_of(withheld.code_list),
                  withheld.code, withheld.valid_from, withheld.valid_to, withheld.source});
}

bool update_withheld_code(sql::Session& session, const base::MunicipalityId& municipality_id,
                          const WithheldCode& withheld, std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kUpdateWithheld,
                        {entry_id, withheld.valid_to, municipality_id, withheld.id, from_version}) == 1;
}

base::Status check_offered(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const base::HolderId& branch_id, CodeList list, const Choice& choice, std::string field,
                           base::Date day) {
  return check_choice(own_codes_of(session, municipality_id, branch_id), list, choice, std::move(field), day);
}

}  // namespace parties
