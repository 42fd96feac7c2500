#pragma once

#include "assistance/leaving.h"
#include "platform/sql/session.h"

namespace assistance {

void insert_end(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                const AssistanceEnd& told, const base::EntryId& entry_id);
// In the order in which they were told.
AssistanceEnds ends_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                       const std::string& household_id);
std::optional<AssistanceEnd> end_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::EntryId& entry_id);
void delete_end_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                         const base::EntryId& entry_id);

// What was told for months of a holder's households, both ends with it, in the order in which it was told; also where
// assistance was recorded for the month after all.
std::vector<HouseholdEnd> ends_in_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::HolderId& holder_id, base::Date from_month, base::Date to_month);

}  // namespace assistance
