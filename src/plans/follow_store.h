#pragma once

#include "plans/follow.h"
#include "platform/sql/session.h"

namespace plans {

// The first report of an activity; `progress.id` is its row's.
void insert_progress(sql::Session& session, const base::MunicipalityId& municipality_id,
                     const base::HolderId& holder_id, const std::string& plan_id, const Progress& progress,
                     const base::EntryId& entry_id);
// False when the row has another version than `progress.version`.
bool update_progress(sql::Session& session, const base::MunicipalityId& municipality_id, const Progress& progress,
                     const base::EntryId& entry_id);
std::vector<Progress> progress_in(sql::Session& session, const base::MunicipalityId& municipality_id,
                                  const std::string& plan_id);

void insert_follow_up(sql::Session& session, const base::MunicipalityId& municipality_id,
                      const base::HolderId& holder_id, const std::string& plan_id, const FollowUp& follow_up,
                      const base::EntryId& entry_id);
// The newest first.
std::vector<FollowUp> follow_ups_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& plan_id);

}  // namespace plans
