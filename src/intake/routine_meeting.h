// The parties' routine meetings: what works, what is to be improved, and who does what until next time.
// Not about single people.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"

namespace intake {

struct MeetingAction {
  std::string what;
  std::string who_text;
  std::optional<base::Date> due_on;
  bool is_done = false;
};

struct RoutineMeeting {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  base::UnitId unit_id;
  base::Date held_on;
  std::string works_well;
  std::string to_improve;
  std::vector<base::PartyId> party_ids;
  std::vector<MeetingAction> actions;
};

// Rules broken: date.in_future, meeting.one_party (nobody but oneself), meeting.empty (nothing said),
// field.required at an action without `what`.
base::Status check(const RoutineMeeting& meeting, base::Date today);

}  // namespace intake
