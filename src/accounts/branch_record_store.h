#pragma once

#include "accounts/branch_record.h"
#include "platform/sql/session.h"

namespace accounts {

// Entries about units, staff and accounts, newest first, without their changes.
std::vector<BranchEntry> entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& branch, int limit, int offset);
int count_entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch);
std::vector<record::FieldChange> changes_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const std::string& entry_id);

}  // namespace accounts
