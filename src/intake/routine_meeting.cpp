#include "intake/routine_meeting.h"

namespace intake {

base::Status check(const RoutineMeeting& meeting, base::Date today) {
  std::vector<base::Violation> broken;
  if (meeting.held_on > today) broken.push_back({"held_on", "date.in_future", {}});
  if (meeting.party_ids.size() < 2) broken.push_back({"party_ids", "meeting.one_party", {}});
  if (meeting.works_well.empty() && meeting.to_improve.empty() && meeting.actions.empty()) {
    broken.push_back({"works_well", "meeting.empty", {}});
  }
  for (size_t i = 0; i < meeting.actions.size(); ++i) {
    if (meeting.actions[i].what.empty()) {
      broken.push_back({"actions[" + std::to_string(i) + "].what", "field.required", {}});
    }
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

}  // namespace intake
