// What was paid to whom in the branches that keep financial assistance, for figures of people who are followed
// over months. Threading: within the unit of work.
#pragma once

#include <set>

#include "assistance/history_store.h"
#include "record/work.h"
#include "reports/figures_place.h"
#include "sharing/sharing.h"

namespace reports {

// The place's own branch where it keeps assistance, or else those of the social services where the viewer works,
// who has been admitted to exact figures of each. Errors: forbidden `savings.no_assistance` where there is none,
// `sharing.no_list_right`.
base::Result<std::set<base::HolderId>> assistance_branches_of(record::Work& work, const sharing::Viewer& viewer,
                                                              const Place& place, const char* subject);

struct AssistanceRead {
  std::optional<assistance::MonthPeriod>
      period;  // whole months, today's not among them; none where nothing was paid
  std::vector<assistance::AssistedMember> members;
  std::vector<assistance::PaidMonth> paid;     // in the period
  std::vector<assistance::HouseholdEnd> ends;  // told of months in it
};
AssistanceRead read_assistance(record::Work& work, const std::set<base::HolderId>& branches);

}  // namespace reports
