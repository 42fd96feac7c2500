// What has been recorded about people between two moments, by the index that holds just that.
#pragma once

#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "platform/sql/session.h"

namespace record {

struct RecordedEntry {
  base::EntryId id;
  base::PersonId person_id;
};

// At or after `from` and before `to`: how many entries, and which.
size_t count_recorded(sql::Session& session, const base::MunicipalityId& municipality_id, base::Instant from,
                      base::Instant to);
std::vector<RecordedEntry> recorded_between(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            base::Instant from, base::Instant to);

}  // namespace record
