#pragma once

#include "assistance/household_list.h"
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

}  // namespace assistance
