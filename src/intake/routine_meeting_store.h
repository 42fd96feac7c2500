#pragma once

#include "intake/routine_meeting.h"
#include "platform/sql/session.h"

namespace intake {

void insert_meeting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const RoutineMeeting& meeting, const base::EntryId& entry_id);
// False when the row has another version than `from_version`.
bool update_meeting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const RoutineMeeting& meeting, std::int64_t from_version, const base::EntryId& entry_id);
std::optional<RoutineMeeting> find_meeting(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& id);
std::vector<RoutineMeeting> list_meetings(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& branch);

}  // namespace intake
