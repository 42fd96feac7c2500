// Use cases about who a person is. Each admits, loads, decides and saves; none begins or commits.
#pragma once

#include "people/person.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace people {

using record::Work;
using sharing::Viewer;

struct LinkedPerson {
  std::string link_id;
  PersonRow person;
};

// A person as the person's page shows.
struct PersonSheet {
  Person person;
  sharing::PersonFacts facts;
  std::vector<HeldNumber> numbers;
  std::vector<LinkedPerson> linked;
};

base::Result<base::PersonId> create_person(Work& work, const Viewer& viewer, const NewPerson& person,
                                           const base::UnitId& unit_id);
base::Result<PersonSheet> find_sheet(Work& work, const Viewer& viewer, const base::PersonId& id);

// What is named is changed; the rest stays.
struct DetailsChange {
  std::optional<std::string> given_name;
  std::optional<std::string> family_name;
  std::optional<std::optional<int>> birth_year;
  std::optional<base::Sex> sex;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  std::optional<std::string> preferred_language;
  std::optional<bool> interpreter_needed;
};
base::Status change_details(Work& work, const Viewer& viewer, const base::PersonId& id,
                            std::int64_t from_version, const DetailsChange& change);
// Only for viewers with the right to protected data, and never put off by anything: what waits for an answer where
// nobody may see protected data is gone from there at once. Error: forbidden `person.protection_needs_right`.
base::Status change_protection(Work& work, const Viewer& viewer, const base::PersonId& id,
                               std::int64_t from_version, sharing::ProtectionLevel level,
                               const std::string& reason);
// The number that holds from a date; the one before ends the day before.
base::Result<std::string> change_number(Work& work, const Viewer& viewer, const base::PersonId& id,
                                        const std::string& identity_number, base::Date valid_from,
                                        const std::string& reason);

}  // namespace people
