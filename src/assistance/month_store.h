#pragma once

#include "assistance/assistance_month.h"
#include "platform/sql/session.h"

namespace assistance {

void insert_month(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                  const AssistanceMonth& one, const base::EntryId& entry_id);
// The amount that holds from now on.
void update_month(sql::Session& session, const base::MunicipalityId& municipality_id, const Household& household,
                  const AssistanceMonth& one, const base::EntryId& entry_id);
// By month and kind.
AssistanceMonths months_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const std::string& household_id);
// Those that this entry wrote last.
AssistanceMonths months_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                 const std::string& household_id, const base::EntryId& entry_id);
void delete_months_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const std::string& household_id, const base::EntryId& entry_id);

}  // namespace assistance
