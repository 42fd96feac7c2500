#pragma once

#include "platform/sql/session.h"
#include "thread/timeline.h"

namespace thread {

// Headers before that number, newest first, at most `limit`, without changes.
std::vector<TimelineEntry> entries_before(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::PersonId& person_id, int before, int limit);
// Their changes, put into their places. An owner is named by the staff member's name.
void add_changes(sql::Session& session, const base::MunicipalityId& municipality_id,
                 const base::PersonId& person_id, std::vector<TimelineEntry>& entries);

// How many entries of each kind each holder has (and disclosed to whom).
struct KindCount {
  std::string kind;
  base::HolderId holder_id;
  std::optional<base::HolderId> counterpart_holder_id;
  int count = 0;
};
std::vector<KindCount> count_kinds(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const base::PersonId& person_id);

}  // namespace thread
