#pragma once

#include "intake/routine_meeting.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace intake {

base::Result<std::string> log_meeting(record::Work& work, const sharing::Viewer& viewer, RoutineMeeting meeting);
base::Status change_meeting(record::Work& work, const sharing::Viewer& viewer, const RoutineMeeting& meeting,
                            std::int64_t from_version);
base::Result<RoutineMeeting> find_meeting_for(record::Work& work, const sharing::Viewer& viewer,
                                              const std::string& id);
std::vector<RoutineMeeting> list_meetings_for(record::Work& work, const sharing::Viewer& viewer);

}  // namespace intake
