// Who belongs to households with assistance, over the years: for figures that follow people's assistance.
#pragma once

#include "assistance/leaving.h"
#include "platform/sql/session.h"

namespace assistance {

// A grown member of a household that has had assistance at some time.
struct AssistedMember {
  base::PersonId person_id;
  std::string household_id;
  base::Date from_on;
  std::optional<base::Date> to_on;
  std::optional<int> birth_year;
  base::Sex sex = base::Sex::unknown;
  bool is_protected = false;  // somebody in the household has protected personal data: no amount of it is told
};
// By person, household and day.
std::vector<AssistedMember> list_assisted_members(sql::Session& session,
                                                  const base::MunicipalityId& municipality_id,
                                                  const base::HolderId& holder_id);

// The first and the last month with an amount; nothing where there is none.
std::optional<MonthPeriod> paid_period(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& holder_id);

}  // namespace assistance
