// What was paid to whom in the branches that keep financial assistance, for figures of people who are followed
// over months. Threading: within the unit of work.
#pragma once

#include <set>

#include "assistance/history_store.h"
#include "record/work.h"

namespace reports {

struct AssistanceRead {
  std::optional<assistance::MonthPeriod>
      period;  // whole months, today's not among them; none where nothing was paid
  std::vector<assistance::AssistedMember> members;
  std::vector<assistance::PaidMonth> paid;     // in the period
  std::vector<assistance::HouseholdEnd> ends;  // told of months in it
};
// Of branches whose figures the viewer has been admitted to.
AssistanceRead read_assistance(record::Work& work, const std::set<base::HolderId>& branches);

}  // namespace reports
