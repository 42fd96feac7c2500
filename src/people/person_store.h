#pragma once

#include <map>

#include "people/person.h"
#include "platform/sql/session.h"
#include "platform/system/crypto.h"
#include "sharing/sharing.h"

namespace people {

std::string next_case_number(sql::Session& session, const base::MunicipalityId& municipality_id, int year);
void insert_person(sql::Session& session, const base::MunicipalityId& municipality_id, const Person& person,
                   const base::EntryId& entry_id);
std::optional<Person> find_person(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::PersonId& id);
// False when the row has another version than `from_version`.
bool update_person(sql::Session& session, const base::MunicipalityId& municipality_id, const Person& person,
                   std::int64_t from_version, const base::EntryId& entry_id);
// The protection level is not the person row's own, but a change of it is a change of the person.
bool bump_person(sql::Session& session, const base::MunicipalityId& municipality_id, const base::PersonId& id,
                 std::int64_t from_version, const base::EntryId& entry_id);

// A person registered by mistake: what is known is emptied and the numbers go; the row stays for its entries.
void empty_person(sql::Session& session, const base::MunicipalityId& municipality_id, const base::PersonId& id,
                  const base::EntryId& entry_id);

// Numbers are kept as a keyed hash, to be found, and encrypted, to be shown.
void insert_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                   const platform::Keys& keys, const base::PersonId& person_id,
                   const base::HolderId& holder_id, const HeldNumber& held, const base::EntryId& entry_id);
void end_numbers(sql::Session& session, const base::MunicipalityId& municipality_id,
                 const base::PersonId& person_id, base::Date last_on);
std::vector<HeldNumber> numbers_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const platform::Keys& keys, const base::PersonId& person_id,
                                   base::Date today);
// The twelve digits of the latest number of each, without those who have none; read some at a time.
std::map<base::PersonId, std::string> latest_digits(sql::Session& session,
                                                    const base::MunicipalityId& municipality_id,
                                                    const platform::Keys& keys,
                                                    const std::vector<base::PersonId>& person_ids);
// Whose the number is or has been.
std::optional<base::PersonId> find_by_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const platform::Keys& keys, const base::IdentityNumber& number);

std::optional<PersonRow> find_row(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const base::PersonId& id);
// By the beginning of "given family" or "family given", folded; at most `limit` of each.
std::vector<PersonRow> search_names(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const base::HolderId& branch, sharing::ProtectionLevel protection_max,
                                    const std::string& folded, int limit);
// Born that year, or nobody knows when, whose folded family name begins so.
std::vector<PersonRow> born_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                               const base::HolderId& branch, sharing::ProtectionLevel protection_max, int birth_year,
                               const std::string& folded, int limit);
std::vector<PersonRow> search_case_number(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& branch, sharing::ProtectionLevel protection_max,
                                          const std::string& case_number);

}  // namespace people
