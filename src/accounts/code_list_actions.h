// Use cases of an administrator: the branch's own local values under the shared codes, and which shared codes it
// offers. Every change is an entry in the branch's own record.
#pragma once

#include "accounts/branch_record.h"
#include "parties/code_list.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace accounts {

using record::Work;
using sharing::Viewer;

// Everything that was, is and will be; errors of all below: forbidden sharing.not_administrator.
base::Result<parties::OwnCodes> list_own_codes(Work& work, const Viewer& viewer, const base::HolderId& branch);
// What was changed in one list, newest first.
base::Result<std::vector<BranchEntry>> code_list_history(Work& work, const Viewer& viewer,
                                                         const base::HolderId& branch, parties::CodeList list);
// The whole municipality's, for forms and for the words of records: no data of people's.
parties::OwnCodes codes_in_use(Work& work);

// Errors also: those of parties::check; for what is changed, not_found local_code.unknown or withheld_code.unknown
// and a stale version.
base::Result<std::string> add_local_code(Work& work, const Viewer& viewer, const parties::SharedCodes& shared,
                                         parties::LocalCode local);
base::Status rename_local_code(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                               const parties::Renaming& renaming);
base::Status end_local_code(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            base::Date valid_to, const std::string& source);
base::Result<std::string> withhold_code(Work& work, const Viewer& viewer, const parties::SharedCodes& shared,
                                        parties::WithheldCode withheld);
base::Status offer_code(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                        base::Date offered_from, const std::string& source);

}  // namespace accounts
