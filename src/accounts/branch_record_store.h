#pragma once

#include "accounts/branch_record.h"
#include "parties/code_list.h"
#include "platform/sql/session.h"

namespace accounts {

// Entries about units, staff and accounts, newest first, without their changes.
std::vector<BranchEntry> entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::HolderId& branch, int limit, int offset);
int count_entries_of_branch(sql::Session& session, const base::MunicipalityId& municipality_id,
                            const base::HolderId& branch);
// Those about one code list, newest first, without their changes.
std::vector<BranchEntry> entries_of_code_list(sql::Session& session, const base::MunicipalityId& municipality_id,
                                              const base::HolderId& branch, parties::CodeList list);
std::vector<record::FieldChange> changes_of_entry(sql::Session& session, const base::MunicipalityId& municipality_id,
                                                  const std::string& entry_id);

}  // namespace accounts
