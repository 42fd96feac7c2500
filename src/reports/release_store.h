#pragma once

#include "platform/sql/session.h"
#include "reports/release.h"

namespace reports {

// Of one branch, the latest first.
std::vector<ReleaseLogged> releases_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& holder_id);
std::optional<ReleaseLogged> find_release(sql::Session& session, const base::MunicipalityId& municipality_id,
                                        const std::string& id);
void insert_release(sql::Session& session, const base::MunicipalityId& municipality_id, const DataRelease& release,
                    const base::EntryId& entry_id);

}  // namespace reports
