#pragma once

#include "platform/sql/session.h"
#include "thread/timeline.h"

namespace thread {

// Where a page of the thread begins: below this entry.
struct Below {
  base::Date happened_on;
  int number = 0;
};
// Below the entry of that number; nothing where the person has none such.
std::optional<Below> find_below(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::PersonId& person_id, int number);
// Headers, in the order of the thread, at most `limit`, without changes.
std::vector<TimelineEntry> entries_below(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::PersonId& person_id, const Below& below, int limit);
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
