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

// Writes the person, the number and the thread's first entry. A number that is somebody's already:
//   - somebody known to the viewer's branch: conflict `person.number_known`;
//   - somebody whom another branch has registered: that same person becomes current here as well;
//   - somebody with protected personal data: rule_violation `person.needs_registrar`.
base::Result<base::PersonId> register_person(record::Work& work, const CheckedPerson& person,
                                             const Registration& how);

// Sex and year of birth, nothing else (no registration consent, or protected data: SUS's anonymous
// participant).
base::PersonId register_anonymous(record::Work& work, base::Sex sex, std::optional<int> birth_year,
                                  const Registration& how);

}  // namespace people
