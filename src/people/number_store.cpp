#include "people/person_store.h"

#include <algorithm>

#include "base/names.h"

namespace people {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsertNumber{
    "people.insert_number",
    "INSERT INTO identity_number (municipality_id, id, entry_id, holder_id, person_id, kind, number_hash, "
    "number_cipher, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const Statement kEndNumbers{
    "people.end_numbers",
    "UPDATE identity_number SET valid_to = CASE WHEN valid_from > $1 THEN valid_from ELSE $2 END "
    "WHERE municipality_id = $3 AND person_id = $4 AND valid_to IS NULL"};
const Statement kNumbersOf{
    "people.numbers_of",
    "SELECT id, number_cipher, valid_from, valid_to FROM identity_number "
    "WHERE municipality_id = $1 AND person_id = $2 ORDER BY valid_from DESC, id DESC"};
constexpr size_t kAtOnce = 20;
// The latest last.
const Statement kLatest{
    "people.latest_numbers",
    "SELECT person_id, number_cipher FROM identity_number WHERE municipality_id = $1 AND person_id IN ($2, $3, $4, $5, "
    "$6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) ORDER BY valid_from, id"};
const Statement kFindByNumber{
    "people.find_by_number",
    "SELECT person_id FROM identity_number WHERE municipality_id = $1 AND number_hash = $2 ORDER BY id LIMIT 1"};

const Statement kEmpty{
    "people.empty",
    "UPDATE person SET version = version + 1, entry_id = $1, given_name = '', family_name = '', name_fold = '', "
    "family_name_fold = '', name_sort = '', birth_year = NULL, birth_on = NULL, sex = 'unknown', phone = '', email = '', "
    "preferred_language = '', interpreter_needed = 0 WHERE municipality_id = $2 AND id = $3"};
const Statement kDeleteNumbers{"people.delete_numbers",
                               "DELETE FROM identity_number WHERE municipality_id = $1 AND person_id = $2"};

std::string context_of(const base::MunicipalityId& municipality_id, const base::PersonId& person_id) {
  return municipality_id.str() + "/" + person_id.str();
}

}  // namespace

void insert_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const platform::Keys& keys, const base::PersonId& person_id,
                   const base::HolderId& holder_id, const HeldNumber& held, const base::EntryId& entry_id) {
  session.change(kInsertNumber,
                 {municipality_id, held.id, entry_id, holder_id, person_id, base::name_of(held.number.kind()),
                  sql::Bytes{keys.blind_hash(held.number.digits())},
                  sql::Bytes{keys.encrypt(held.number.digits(), context_of(municipality_id, person_id))},
                  held.valid_from, held.valid_to});
}

void end_numbers(sql::Session& session, const base::MunicipalityId& municipality_id,
                 const base::PersonId& person_id, base::Date last_on) {
  session.change(kEndNumbers, {last_on, last_on, municipality_id, person_id});
}

std::vector<HeldNumber> numbers_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const platform::Keys& keys, const base::PersonId& person_id,
                                   base::Date today) {
  return session.list(kNumbersOf, {municipality_id, person_id}, [&](const Row& row) {
    const auto digits = keys.decrypt(row.bytes(1), context_of(municipality_id, person_id));
    ENSURE(digits.has_value());
    return HeldNumber{row.text(0), base::IdentityNumber::parse(*digits, today).value(), row.date(2),
                      row.maybe_date(3)};
  });
}

std::map<base::PersonId, std::string> latest_digits(sql::Session& session,
                                                    const base::MunicipalityId& municipality_id,
                                                    const platform::Keys& keys,
                                                    const std::vector<base::PersonId>& person_ids) {
  std::map<base::PersonId, std::string> out;
  for (size_t first = 0; first < person_ids.size(); first += kAtOnce) {
    sql::Values values = {municipality_id};
    // The last stands again in the places that are left over.
    for (size_t i = 0; i < kAtOnce; ++i) values.emplace_back(person_ids[std::min(first + i, person_ids.size() - 1)]);
    session.each(kLatest, values, [&](const Row& row) {
      const auto person_id = row.id<base::PersonId>(0);
      const auto digits = keys.decrypt(row.bytes(1), context_of(municipality_id, person_id));
      ENSURE(digits.has_value());
      out[person_id] = *digits;
    });
  }
  return out;
}

std::optional<base::PersonId> find_by_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const platform::Keys& keys, const base::IdentityNumber& number) {
  return session.first(kFindByNumber, {municipality_id, sql::Bytes{keys.blind_hash(number.digits())}},
                       [](const Row& row) { return row.id<base::PersonId>(0); });
}

void empty_person(sql::Session& session, const base::MunicipalityId& municipality_id, const base::PersonId& id,
                  const base::EntryId& entry_id) {
  session.change(kEmpty, {entry_id, municipality_id, id});
  session.change(kDeleteNumbers, {municipality_id, id});
}

}  // namespace people
