// One at a time: whoever holds a lease may run the job of that name until it ends. A lease is a row, so that
// many instances on one database agree.
#pragma once

#include <string>

#include "base/date.h"
#include "platform/sql/session.h"

namespace record {

// True when `owner` holds the lease from now on: it was free, had ended, or was held by `owner` already.
bool take_lease(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& name,
                const std::string& owner, base::Instant now, base::Instant until_at);

}  // namespace record
