#pragma once

#include "assistance/month_list.h"
#include "platform/sql/session.h"

namespace assistance {

struct MonthQuery {
  base::HolderId holder_id;
  base::Date month;
  int protection_max = 0;  // of everybody who is or has been in the household
};
// By id.
std::vector<MonthHousehold> month_households(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const MonthQuery& query);
// Who belonged to such a household on some day of the month, by household, the registered applicant first; once each.
std::vector<MonthMember> month_members(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const MonthQuery& query);
// Those that had assistance in the month before and have none in it, by id.
std::vector<EndedHousehold> ended_households(sql::Session& session, const base::MunicipalityId& municipality_id,
                                             const MonthQuery& query);
// What was judged for the month or an earlier one in the holder's households, by household and in the order in which
// it was judged.
std::vector<HouseholdObstacle> obstacles_up_to(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const base::HolderId& holder_id, base::Date month);

}  // namespace assistance
