// A person enters the register. Several rooms register people (a referral, an import, an anonymous
// participant), each after its own admission; what they share stands here.
#pragma once

#include "people/person.h"
#include "record/work.h"

namespace people {

struct Registration {
  base::HolderId holder_id;
  std::optional<base::UnitId> unit_id;
  base::Date happened_on;
  std::optional<std::string> import_id;
};

// A number that cannot be taken, whosever it is: one answer, so that it cannot be told from it whether the holder's
// data are protected or the name is another. Error: rule_violation `person.number_has_other_name`.
base::Error number_refused();

// Somebody has the number already: is it the same person, who may become current in one more branch? Not when
// personal data are protected, and not under another name.
bool may_join(record::Work& work, const sharing::PersonFacts& holder, const PersonDetails& told);

// Writes the person, the number and the thread's first entry. A number that is somebody's already:
//   - somebody unprotected who is current in that branch: conflict `person.number_known`;
//   - somebody who may join: that same person becomes current here as well, and what was not known is filled in;
//   - anybody else: number_refused().
base::Result<base::PersonId> register_person(record::Work& work, const CheckedPerson& person,
                                             const Registration& how);

// The person becomes current in that branch, and an entry says so; nothing when the person is so already.
void become_current(record::Work& work, const base::PersonId& id, const Registration& how);

// Sex and year of birth, nothing else (no registration consent, or protected data: SUS's anonymous
// participant).
base::PersonId register_anonymous(record::Work& work, base::Sex sex, std::optional<int> birth_year,
                                  const Registration& how);

}  // namespace people
