#include "people/person_store.h"

#include <fmt/format.h>

#include "base/names.h"
#include "base/text.h"

namespace people {

namespace {

using base::name_of;
using base::named;
using sql::Row;
using sql::Statement;

const Statement kBumpCaseNumber{
    "people.bump_case_number",
    "INSERT INTO case_number_sequence (municipality_id, id, last_number) VALUES ($1, $2, 1) "
    "ON CONFLICT (municipality_id, id) DO UPDATE SET last_number = case_number_sequence.last_number + 1"};
const Statement kCaseNumber{"people.case_number",
                            "SELECT last_number FROM case_number_sequence WHERE municipality_id = $1 AND id = $2"};
const Statement kInsert{
    "people.insert",
    "INSERT INTO person (municipality_id, id, version, entry_id, holder_id, case_number, is_anonymous, given_name, "
    "family_name, name_fold, family_name_fold, name_sort, birth_year, birth_on, sex, phone, email, "
    "preferred_language, interpreter_needed) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"};
const Statement kFind{
    "people.find",
    "SELECT id, version, holder_id, case_number, is_anonymous, given_name, family_name, birth_year, sex, phone, "
    "email, preferred_language, interpreter_needed, birth_on FROM person WHERE municipality_id = $1 AND id = $2"};
const Statement kUpdate{
    "people.update",
    "UPDATE person SET version = version + 1, entry_id = $1, given_name = $2, family_name = $3, name_fold = $4, "
    "family_name_fold = $5, name_sort = $6, birth_year = $7, birth_on = $8, sex = $9, phone = $10, email = $11, "
    "preferred_language = $12, interpreter_needed = $13 WHERE municipality_id = $14 AND id = $15 AND version = $16"};
const Statement kBump{"people.bump",
                      "UPDATE person SET version = version + 1, entry_id = $1 "
                      "WHERE municipality_id = $2 AND id = $3 AND version = $4"};
const Statement kFindRow{
    "people.find_row",
    "SELECT p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level FROM person p "
    "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.id "
    "WHERE p.municipality_id = $1 AND p.id = $2"};
const Statement kSearchNames{
    "people.search_names",
    "SELECT p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level FROM person p "
    "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.id "
    "WHERE p.municipality_id = $1 AND p.name_fold >= $2 AND p.name_fold < $3 AND p.is_anonymous = 0 "
    "AND a.protection_level <= $4 AND EXISTS (SELECT 1 FROM person_holder h WHERE h.municipality_id = p.municipality_id "
    "AND h.person_id = p.id AND h.holder_id = $5) ORDER BY p.name_fold, p.id LIMIT $6"};
const Statement kSearchFamilyNames{
    "people.search_family_names",
    "SELECT p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level FROM person p "
    "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.id "
    "WHERE p.municipality_id = $1 AND p.family_name_fold >= $2 AND p.family_name_fold < $3 AND p.is_anonymous = 0 "
    "AND a.protection_level <= $4 AND EXISTS (SELECT 1 FROM person_holder h WHERE h.municipality_id = p.municipality_id "
    "AND h.person_id = p.id AND h.holder_id = $5) ORDER BY p.family_name_fold, p.id LIMIT $6"};
const Statement kBornIn{
    "people.born_in",
    "SELECT p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level FROM person p "
    "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.id "
    "WHERE p.municipality_id = $1 AND (p.birth_year = $2 OR p.birth_year IS NULL) AND p.family_name_fold >= $3 "
    "AND p.family_name_fold < $4 AND p.is_anonymous = 0 AND a.protection_level <= $5 AND EXISTS (SELECT 1 "
    "FROM person_holder h WHERE h.municipality_id = p.municipality_id AND h.person_id = p.id AND h.holder_id = $6) "
    "ORDER BY p.family_name_fold, p.id LIMIT $7"};
const Statement kSearchCaseNumber{
    "people.search_case_number",
    "SELECT p.id, p.case_number, p.given_name, p.family_name, p.birth_year, p.sex, a.protection_level FROM person p "
    "JOIN person_access a ON a.municipality_id = p.municipality_id AND a.id = p.id "
    "WHERE p.municipality_id = $1 AND p.case_number = $2 AND p.is_anonymous = 0 AND a.protection_level <= $3 "
    "AND EXISTS (SELECT 1 FROM person_holder h WHERE h.municipality_id = p.municipality_id AND h.person_id = p.id "
    "AND h.holder_id = $4)"};

// Above every text that begins with the prefix, in byte order.
constexpr const char* kAfterAll = "\xF4\x8F\xBF\xBF";

PersonRow row_of(const Row& row) {
  PersonDetails names;
  names.given_name = row.text(2);
  names.family_name = row.text(3);
  return {row.id<base::PersonId>(0), row.text(1), full_name(names), row.maybe_small(4),
          named<base::Sex>(row.text(5)), static_cast<sharing::ProtectionLevel>(row.small(6))};
}

std::string folded_name(const PersonDetails& details) { return base::fold(full_name(details)); }
std::string folded_family_name(const PersonDetails& details) {
  return base::fold(base::tidy_line(details.family_name + " " + details.given_name));
}
std::string sortable_name(const PersonDetails& details) {
  return base::sort_key(base::tidy_line(details.family_name + " " + details.given_name));
}

}  // namespace

std::string next_case_number(sql::Session& session, const base::MunicipalityId& municipality_id, int year) {
  const std::string key = std::to_string(year);
  session.change(kBumpCaseNumber, {municipality_id, key});
  const auto number =
      session.first(kCaseNumber, {municipality_id, key}, [](const Row& row) { return row.integer(0); });
  return fmt::format("{}-{:05}", year, number.value());
}

void insert_person(sql::Session& session, const base::MunicipalityId& municipality_id, const Person& person,
                   const base::EntryId& entry_id) {
  const auto& d = person.details;
  session.change(kInsert,
                 {municipality_id, person.id, entry_id, person.holder_id, person.case_number,
                  person.is_anonymous, d.given_name, d.family_name, folded_name(d), folded_family_name(d),
                  sortable_name(d), d.birth_year, person.birth_on, name_of(d.sex), d.phone, d.email,
                  d.preferred_language, d.interpreter_needed});
}

std::optional<Person> find_person(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::PersonId& id) {
  return session.first(kFind, {municipality_id, id}, [](const Row& row) {
    return Person{row.id<base::PersonId>(0),
                  row.integer(1),
                  row.id<base::HolderId>(2),
                  row.text(3),
                  row.flag(4),
                  {row.text(5), row.text(6), row.maybe_small(7), named<base::Sex>(row.text(8)), row.text(9),
                   row.text(10), row.text(11), row.flag(12)},
                  row.maybe_date(13)};
  });
}

bool update_person(sql::Session& session, const base::MunicipalityId& municipality_id, const Person& person,
                   std::int64_t from_version, const base::EntryId& entry_id) {
  const auto& d = person.details;
  return session.change(kUpdate, {entry_id, d.given_name, d.family_name, folded_name(d), folded_family_name(d),
                                  sortable_name(d), d.birth_year, person.birth_on, name_of(d.sex), d.phone,
                                  d.email, d.preferred_language, d.interpreter_needed, municipality_id,
                                  person.id, from_version}) == 1;
}

bool bump_person(sql::Session& session, const base::MunicipalityId& municipality_id, const base::PersonId& id,
                 std::int64_t from_version, const base::EntryId& entry_id) {
  return session.change(kBump, {entry_id, municipality_id, id, from_version}) == 1;
}

std::optional<PersonRow> find_row(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::PersonId& id) {
  return session.first(kFindRow, {municipality_id, id}, row_of);
}

std::vector<PersonRow> search_names(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const base::HolderId& branch, sharing::ProtectionLevel protection_max,
                                    const std::string& folded, int limit) {
  const sql::Values values = {municipality_id, folded, folded + kAfterAll, static_cast<int>(protection_max),
                              branch, limit};
  auto out = session.list(kSearchNames, values, row_of);
  for (auto& row : session.list(kSearchFamilyNames, values, row_of)) out.push_back(std::move(row));
  return out;
}

std::vector<PersonRow> born_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                               const base::HolderId& branch, sharing::ProtectionLevel protection_max, int birth_year,
                               const std::string& folded, int limit) {
  return session.list(kBornIn, {municipality_id, birth_year, folded, folded + kAfterAll,
                                static_cast<int>(protection_max), branch, limit},
                      row_of);
}

std::vector<PersonRow> search_case_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& branch, sharing::ProtectionLevel protection_max,
                                          const std::string& case_number) {
  return session.list(kSearchCaseNumber,
                      {municipality_id, case_number, static_cast<int>(protection_max), branch}, row_of);
}

}  // namespace people
