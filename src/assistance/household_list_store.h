#pragma once

#include "assistance/household_list.h"
#include "assistance/leaving.h"
#include "platform/sql/session.h"

namespace assistance {

struct HouseholdQuery {
  base::HolderId holder_id;
  MonthPeriod period;
  int protection_max = 0;  // of everybody in the household
  std::string name_fold = {};  // the beginning of the registered applicant's name; empty: any
};
// Those with assistance in the period, in order of the registered applicant's name.
std::vector<HouseholdRow> list_households(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const HouseholdQuery& query);

// The months of the period in which a household had assistance: an amount that is more than nothing, of whatever
// kind. Without households with somebody whose personal data are protected, as in concentration_of.
std::vector<AssistedMonth> list_assisted_months(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                const base::HolderId& holder_id, const MonthPeriod& period);

// The same months, once each, with what was paid in them.
std::vector<PaidMonth> list_paid_months(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const base::HolderId& holder_id, const MonthPeriod& period);

// Who was a grown member of a household in a month of the period in which it had assistance. Nobody whose own personal
// data are protected.
struct AssistedPerson {
  base::PersonId person_id;
  base::Date month;
};
std::vector<AssistedPerson> list_assisted_people(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                 const base::HolderId& holder_id, const MonthPeriod& period);

}  // namespace assistance
